import { CHECK_TYPES } from "../../aws/step-types";
import type { Issue } from "../../pipeline/issue";
import { quoted, shown, stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

const MODEL_CHECKS = ["MODEL_BIAS", "MODEL_EXPLAINABILITY"];

/** A check step that does not say what it checks, or checks a model without naming one. */
export const invalidCheckType: StepRule = (subject) => {
  const { Type, CheckType = null, ModelName = null } = subject.definition;
  if (Type !== "ClarifyCheck" && Type !== "QualityCheck") return [];
  const fault = (member: string, message: string): Issue =>
    stepIssue(subject, {
      code: "invalid-check-type",
      severity: "error",
      path: [member],
      message: `“${subject.name}”: ${message}`,
    });

  const allowed: readonly string[] = CHECK_TYPES[Type];
  if (CheckType === null) return []; // `missing-step-member` asks for it
  if (typeof CheckType !== "string" || !allowed.includes(CheckType)) {
    return [
      fault(
        "CheckType",
        `${shown(CheckType)} is nothing that ${Type} steps check. Choose ${quoted(allowed)}.`,
      ),
    ];
  }
  if (Type !== "ClarifyCheck" || !MODEL_CHECKS.includes(CheckType) || ModelName !== null) return [];
  return [fault("ModelName", `Checking ${CheckType} needs a model. Fill in “ModelName”.`)];
};
