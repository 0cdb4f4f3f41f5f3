import { checkArguments } from "../../aws/check-arguments";
import { describeFinding } from "../../aws/describe-finding";
import type { ShapeFinding } from "../../aws/finding";
import { isExpression } from "../../pipeline/expression";
import { isJsonObject, type JsonPath } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { argumentFix } from "../argument-fix";
import { expressionType } from "../expression-type";
import { stepIssue } from "../issue-at";
import { maskSecrets } from "../secrets/mask-secrets";
import type { StepRule, StepSubject } from "../validation";

/** `Arguments` that the API behind the step would refuse; the issue's code is the finding's. */
export const invalidArguments: StepRule = (subject, validation) => {
  const { Type, Arguments = null } = subject.definition;
  if (Arguments === null) return []; // `missing-step-member` asks for them
  const findings = checkArguments(Type, Arguments, {
    library: validation.library,
    path: ["Arguments"],
    isExpression,
    expressionType: (value) => expressionType(value, validation),
  });
  return findings.map((finding) =>
    stepIssue(subject, {
      code: finding.code,
      severity: finding.severity,
      path: finding.segments,
      message: `${placeOf(subject, finding.segments)}: ${describe(subject, finding)}`,
      fix: argumentFix(finding, subject, validation),
    }),
  );
};

/** The step, and the item inside it where that has a name: `“Train”, “validation”`. */
function placeOf({ name, definition }: StepSubject, segments: JsonPath): string {
  const index = segments.findLastIndex((segment) => typeof segment === "number");
  const item = index < 0 ? undefined : getAt(definition, segments.slice(0, index + 1));
  const itemName = isJsonObject(item)
    ? Object.entries(item).find(
        ([member, value]) => member.endsWith("Name") && typeof value === "string" && value !== "",
      )?.[1]
    : undefined;
  return typeof itemName === "string" ? `“${name}”, “${itemName}”` : `“${name}”`;
}

/** A blank is nothing wrong yet, but something to be filled in. */
function describe({ definition }: StepSubject, finding: ShapeFinding): string {
  const { segments } = finding;
  const last = segments.at(-1);
  return typeof last === "string" && getAt(definition, segments) === ""
    ? `“${last}” is empty. Fill it in.`
    : withoutSecret(finding);
}

/** The finding's message. A long text is cut in it; what is secret in that is masked before. */
function withoutSecret(finding: ShapeFinding): string {
  switch (finding.code) {
    case "wrong-type":
    case "not-in-enum":
    case "pattern-mismatch": {
      const { value, segments, message } = finding;
      if (typeof value !== "string") return message;
      const name = segments.at(-1);
      const masked = maskSecrets(value, typeof name === "string" ? name : undefined);
      return masked === value ? message : describeFinding(segments, { ...finding, value: masked });
    }
    default:
      return finding.message;
  }
}
