import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { conditionsOf } from "../../steps/condition/branch-conditions";
import { branchesAround } from "../branches-around";
import { stepIssue } from "../issue-at";
import { neededInsideBranch } from "../needed-inside-branch";
import type { DocumentRule } from "../validation";

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-condition */
export const nestedCondition: DocumentRule = ({ document, subjects }) =>
  subjects.flatMap((subject) => {
    const { step } = subject;
    if (!step.branch || subject.definition.Type !== "Condition") return [];
    const outer = stepById(document, step.branch.condition)?.definition.Name ?? "";
    const needed = neededInsideBranch(document, step);
    return [
      stepIssue(subject, {
        code: "nested-condition",
        severity: "error",
        path: [],
        message: `“${subject.name}” is a condition inside a branch of “${outer}”. SageMaker does not run nested conditions. ${remedy(subject.name, outer, needed)}`,
        ...(!needed && canBeFlat(document, step) && { fix: flatten(step) }),
      }),
    ];
  });

function remedy(name: string, outer: string, needed: Step | undefined): string {
  if (!needed)
    return `Flatten it: at the top level it asks what “${outer}” asks and what it asks now, so the same steps run.`;
  const producer = needed.definition.Name;
  return `It needs “${producer}”, which runs only in that branch: move “${producer}” out of the branch, so that “${name}” can be flattened, or decide both in one condition.`;
}

/** Nothing can be repeated of a condition that asks nothing yet. */
function canBeFlat(document: PipelineDocument, nested: Step): boolean {
  const around = branchesAround(document, nested);
  const outer = around.flatMap(({ condition }) => stepById(document, condition) ?? []);
  return [nested, ...outer].every(conditionsOf);
}

function flatten({ id }: Step) {
  return {
    kind: "flatten-condition",
    stepId: id,
    label: "Flatten into a condition of its own",
  } as const;
}
