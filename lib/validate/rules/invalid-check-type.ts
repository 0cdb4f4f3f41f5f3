import { CHECK_TYPES } from "../../aws/step-types";
import { suggest } from "../../aws/suggest";
import type { Fix } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import type { JsonValue } from "../../utils/json";
import { replacement, stepPlace } from "../fixes";
import { quoted, shown, stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

const MODEL_CHECKS = ["MODEL_BIAS", "MODEL_EXPLAINABILITY"];

/** A check step that does not say what it checks, or checks a model without naming one. */
export const invalidCheckType: StepRule = (subject) => {
  const { Type, CheckType = null, ModelName = null } = subject.definition;
  if (Type !== "ClarifyCheck" && Type !== "QualityCheck") return [];
  const fault = (member: string, message: string, fix?: Fix): Issue =>
    stepIssue(subject, {
      code: "invalid-check-type",
      severity: "error",
      path: [member],
      message: `“${subject.name}”: ${message}`,
      fix,
    });

  const allowed: readonly string[] = CHECK_TYPES[Type];
  if (CheckType === null) return []; // `missing-step-member` asks for it
  if (typeof CheckType !== "string" || !allowed.includes(CheckType)) {
    return [
      fault(
        "CheckType",
        `${shown(CheckType)} is nothing that ${Type} steps check. Choose ${quoted(allowed)}.`,
        nearest(subject, CheckType, allowed),
      ),
    ];
  }
  if (Type !== "ClarifyCheck" || !MODEL_CHECKS.includes(CheckType) || ModelName !== null) return [];
  return [fault("ModelName", `Checking ${CheckType} needs a model. Fill in “ModelName”.`)];
};

function nearest(
  subject: StepSubject,
  written: JsonValue,
  allowed: readonly string[],
): Fix | undefined {
  const [value] = suggest(String(written), allowed);
  return value === undefined
    ? undefined
    : replacement(stepPlace(subject, ["CheckType"]), { value });
}
