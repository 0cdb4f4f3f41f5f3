import { stepMembers } from "../../aws/step-types";
import { suggest } from "../../aws/suggest";
import { renaming, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

/** A member beside `Arguments` that such a step does not have; SageMaker refuses to read a definition with one. */
export const unknownStepMember: StepRule = (subject) => {
  const { Type } = subject.definition;
  const known = stepMembers(Type);
  if (!known) return [];
  const unknown = Object.keys(subject.definition).filter((member) => !known.includes(member));
  return unknown.map((member) => {
    const [near] = suggest(member, known);
    return stepIssue(subject, {
      code: "unknown-step-member",
      severity: "error",
      path: [member],
      message: `“${subject.name}”: ${Type} steps have no “${member}”. ${near ? `Did you mean “${near}”?` : "Remove it."}`,
      fix: renaming(stepPlace(subject, [member]), { to: near, owner: subject.definition }),
    });
  });
};
