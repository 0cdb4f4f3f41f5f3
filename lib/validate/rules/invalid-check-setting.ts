import { isExpression } from "../../pipeline/expression";
import type { Fix } from "../../pipeline/fix";
import type { JsonValue } from "../../utils/json";
import { expressionType } from "../expression-type";
import { fittingLiteral } from "../fitting-literal";
import { joining, replacement, stepPlace } from "../fixes";
import { shown, stepIssue } from "../issue-at";
import type { StepRule, StepSubject, Validation } from "../validation";

const SWITCHES = ["SkipCheck", "FailOnViolation", "RegisterNewBaseline"];
const TEXTS = [
  "ModelPackageGroupName",
  "SuppliedBaselineConstraints",
  "SuppliedBaselineStatistics",
  "ModelName",
];

const WORDS = { Boolean: "true or false", String: "a text" } as const;

/** Settings of a check step that are neither of the right type nor a run-time value of it. */
export const invalidCheckSetting: StepRule = (subject, validation) => {
  const { definition, name } = subject;
  if (definition.Type !== "ClarifyCheck" && definition.Type !== "QualityCheck") return [];
  const wrong = [
    ...SWITCHES.map((member) => ({ member, expected: "Boolean", words: WORDS.Boolean })),
    ...TEXTS.map((member) => ({ member, expected: "String", words: WORDS.String })),
  ].filter(({ member, expected }) => !fits(definition[member], expected, validation));
  return wrong.map(({ member, words }) =>
    stepIssue(subject, {
      code: "invalid-check-setting",
      severity: "error",
      path: [member],
      message: `“${name}”: “${member}” must be ${words}, or a run-time value of that type, but is ${shown(definition[member])}.`,
      fix: fitting(subject, member, words),
    }),
  );
};

function fitting(
  subject: StepSubject,
  member: string,
  words: (typeof WORDS)[keyof typeof WORDS],
): Fix | undefined {
  const at = stepPlace(subject, [member]);
  const value = subject.definition[member] ?? null;
  if (isExpression(value)) return words === WORDS.String ? joining(at, value) : undefined;
  const fits = fittingLiteral(value, words === WORDS.String ? "text" : words);
  return fits === undefined ? undefined : replacement(at, { value: fits });
}

function fits(value: JsonValue | undefined, expected: string, validation: Validation): boolean {
  if (value === undefined || value === null) return true;
  if (!isExpression(value)) return typeof value === expected.toLowerCase();
  const type = expressionType(value, validation);
  return type === "unknown" || type === expected;
}
