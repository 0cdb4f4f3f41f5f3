import { stepTypeFacts } from "../../aws/step-types";
import { stepIssue } from "../issue-at";
import { usualValue } from "../usual-value";
import type { StepRule } from "../validation";

export const missingStepMember: StepRule = (subject, validation) => {
  const facts = stepTypeFacts(subject.definition.Type);
  if (!facts) return [];
  const required = facts.stepMembers.filter((fact) => fact.required).map(({ member }) => member);
  const missing = ["Arguments", ...required].filter(
    (member) => (subject.definition[member] ?? null) === null,
  );
  return missing.map((member) =>
    stepIssue(subject, {
      code: "missing-step-member",
      severity: "error",
      path: [member],
      message: `“${subject.name}” has no “${member}”, which every ${subject.definition.Type} step needs. Fill it in.`,
      fix: usualValue(subject, [member], validation),
    }),
  );
};
