import { stepTypeFacts } from "../../aws/step-types";
import type { Fix } from "../../pipeline/fix";
import { kindOf } from "../../steps/registry";
import { replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

export const missingStepMember: StepRule = (subject) => {
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
      fix: usualValue(subject, member),
    }),
  );
};

/** What a new step of the kind begins with; only literals that stand for something need no further thought. */
function usualValue(subject: StepSubject, member: string): Fix | undefined {
  const value = kindOf(subject.step).start(NOBODYS).definition[member];
  if (typeof value !== "string" || value === "" || !CHOICES.includes(member)) return undefined;
  return replacement(stepPlace(subject, [member]), { value });
}

/** Members whose usual value belongs to the kind, not to an account. */
const CHOICES: readonly string[] = ["CheckType"];
const NOBODYS = { name: "", roleArn: "", bucket: "", region: "" };
