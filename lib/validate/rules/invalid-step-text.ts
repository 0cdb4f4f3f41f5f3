import { QUOTAS } from "../../aws/quotas";
import { countCharacters } from "../../utils/count-characters";
import { isJsonPrimitive } from "../../utils/json";
import { removal, replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

/** A display name or description that is no text or too long. */
export const invalidStepText: StepRule = (subject) => [
  ...check(subject, "DisplayName", QUOTAS.stepDisplayNameLength.value),
  ...check(subject, "Description", QUOTAS.stepDescriptionLength.value),
];

function check(subject: StepSubject, member: string, longest: number) {
  const value = subject.definition[member] ?? null;
  if (value === null || (typeof value === "string" && countCharacters(value) <= longest)) return [];
  return [
    stepIssue(subject, {
      code: "invalid-step-text",
      severity: "error",
      path: [member],
      message: `“${subject.name}”: “${member}” must be a text of at most ${longest} characters. Shorten it.`,
      fix: isJsonPrimitive(value)
        ? replacement(stepPlace(subject, [member]), {
            value: [...String(value)].slice(0, longest).join(""),
            label:
              typeof value === "string" ? `Cut it at ${longest} characters` : "Write it as text",
          })
        : removal(stepPlace(subject, [member])),
    }),
  ];
}
