import { isExpression, parseExpression, parseGet } from "../../pipeline/expression";
import type { Fix } from "../../pipeline/fix";
import {
  isJsonArray,
  isJsonObject,
  isJsonPrimitive,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../../utils/json";
import { replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

/** A run-time value that SageMaker cannot read. */
export const malformedExpression: StepRule = (subject) =>
  subject.expressions.flatMap(({ at, value }) => {
    const what = faultIn(value);
    if (what === undefined) return [];
    return [
      stepIssue(subject, {
        code: "malformed-expression",
        severity: "error",
        path: at,
        message: `“${subject.name}”: ${what}`,
        fix: remedyFor(subject, at, value),
      }),
    ];
  });

function remedyFor(subject: StepSubject, at: JsonPath, value: JsonObject): Fix | undefined {
  const join = value["Std:Join"];
  if (!isJsonObject(join) || !isJsonArray(join.Values)) return undefined;
  const on = typeof join.On === "string" ? join.On : String(join.On ?? "");
  const Values = join.Values.filter(isJoinable);
  if (Values.length === 0) return undefined;
  return replacement(stepPlace(subject, at), {
    value: { "Std:Join": { On: on, Values } },
    label: "Keep what can be joined",
  });
}

/** What is wrong with an expression itself; those inside it speak for themselves. */
export function faultIn(expression: JsonObject): string | undefined {
  if ("Get" in expression) return faultInGet(expression.Get);
  if ("Std:Join" in expression) return faultInJoin(expression["Std:Join"]);
  return faultInJsonGet(expression["Std:JsonGet"]);
}

function faultInGet(get: JsonValue | undefined): string | undefined {
  if (typeof get === "string" && parseGet(get)) return undefined;
  const text = typeof get === "string" ? `“${get}”` : "Its “Get”";
  return `${text} is not a reference. Write “Parameters.…”, “Execution.…”, “PipelineExperimentConfig.…” or “Steps.<step>.<property>”.`;
}

function faultInJoin(join: JsonValue | undefined): string | undefined {
  if (!isJsonObject(join) || hasOthers(join, ["On", "Values"]))
    return "A join takes “On” and “Values” and nothing else.";
  if (typeof (join.On ?? "") !== "string") return "“On” of a join must be a text.";
  if (!isJsonArray(join.Values) || join.Values.length === 0)
    return "A join needs at least one value in “Values”.";
  return join.Values.every(isJoinable)
    ? undefined
    : "Each value of a join must be a text, a number, true or false, or a run-time value.";
}

function isJoinable(value: JsonValue): boolean {
  return value !== null && (isJsonPrimitive(value) || isExpression(value));
}

function faultInJsonGet(look: JsonValue | undefined): string | undefined {
  if (!isJsonObject(look) || hasOthers(look, ["PropertyFile", "S3Uri", "Path"])) {
    return "A JSON look-up takes “Path” and one of “PropertyFile” and “S3Uri”.";
  }
  if ("PropertyFile" in look === "S3Uri" in look)
    return "A JSON look-up needs exactly one of “PropertyFile” and “S3Uri”.";
  if (typeof look.Path !== "string" || look.Path === "")
    return "A JSON look-up needs a “Path” as plain text, such as “metrics.auc”.";
  if ("S3Uri" in look) {
    return typeof look.S3Uri === "string" || isExpression(look.S3Uri)
      ? undefined
      : "“S3Uri” of a JSON look-up must be a text or a run-time value.";
  }
  const file = parseExpression(look.PropertyFile);
  const isFile = file?.kind === "property" && /^PropertyFiles\../s.test(file.path);
  return isFile
    ? undefined
    : "“PropertyFile” of a JSON look-up must be a “Get” of “Steps.<step>.PropertyFiles.<name>”.";
}

function hasOthers(value: JsonObject, members: readonly string[]): boolean {
  return Object.keys(value).some((member) => !members.includes(member));
}
