import { stepById } from "../../pipeline/find";
import { stepIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-condition */
export const nestedCondition: DocumentRule = ({ document, subjects }) =>
  subjects.flatMap((subject) => {
    const { branch } = subject.step;
    if (!branch || subject.definition.Type !== "Condition") return [];
    const outer = stepById(document, branch.condition)?.definition.Name ?? "";
    return [
      stepIssue(subject, {
        code: "nested-condition",
        severity: "error",
        path: [],
        message: `“${subject.name}” is a condition inside a branch of “${outer}”. SageMaker does not run nested conditions: move it out, and let it repeat what “${outer}” asks.`,
      }),
    ];
  });
