import { isExpression } from "../../pipeline/expression";
import type { JsonValue } from "../../utils/json";
import { expressionType } from "../expression-type";
import { shown, stepIssue } from "../issue-at";
import type { StepRule, Validation } from "../validation";

const SWITCHES = ["SkipCheck", "FailOnViolation", "RegisterNewBaseline"];
const TEXTS = [
  "ModelPackageGroupName",
  "SuppliedBaselineConstraints",
  "SuppliedBaselineStatistics",
  "ModelName",
];

/** Settings of a check step that are neither of the right type nor a run-time value of it. */
export const invalidCheckSetting: StepRule = (subject, validation) => {
  const { definition, name } = subject;
  if (definition.Type !== "ClarifyCheck" && definition.Type !== "QualityCheck") return [];
  const wrong = [
    ...SWITCHES.map((member) => ({ member, expected: "Boolean", words: "true or false" })),
    ...TEXTS.map((member) => ({ member, expected: "String", words: "a text" })),
  ].filter(({ member, expected }) => !fits(definition[member], expected, validation));
  return wrong.map(({ member, words }) =>
    stepIssue(subject, {
      code: "invalid-check-setting",
      severity: "error",
      path: [member],
      message: `“${name}”: “${member}” must be ${words}, or a run-time value of that type, but is ${shown(definition[member])}.`,
    }),
  );
};

function fits(value: JsonValue | undefined, expected: string, validation: Validation): boolean {
  if (value === undefined || value === null) return true;
  if (!isExpression(value)) return typeof value === expected.toLowerCase();
  const type = expressionType(value, validation);
  return type === "unknown" || type === expected;
}
