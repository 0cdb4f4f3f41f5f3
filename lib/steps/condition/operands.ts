import type { StepDefinitionJson } from "../../pipeline/document";
import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { COMPARISONS } from "./operators";

/** One comparison of a condition step, however deep inside `Not` and `Or` it stands. */
export interface Comparison {
  /** What is looked at: `LeftValue`, or `QueryValue` of an `In`. */
  readonly left: JsonPath;
  /** What it is compared with; an `In` has a list instead. */
  readonly right?: JsonPath;
}

const CONDITIONS: JsonPath = ["Arguments", "Conditions"];

/** The comparisons of a condition step in reading order. */
export function comparisonsOf(definition: StepDefinitionJson): readonly Comparison[] {
  return inList(getAt(definition, CONDITIONS), CONDITIONS);
}

function inList(conditions: JsonValue | undefined, path: JsonPath): readonly Comparison[] {
  if (!isJsonArray(conditions)) return [];
  return conditions.flatMap((condition, index) => inCondition(condition, [...path, index]));
}

function inCondition(condition: JsonValue | undefined, path: JsonPath): readonly Comparison[] {
  if (!isJsonObject(condition)) return [];
  const { Type } = condition;
  if (Type === "Not") return inCondition(condition.Condition, [...path, "Condition"]);
  if (Type === "Or") return inList(condition.Conditions, [...path, "Conditions"]);
  if (Type === "In") return [{ left: [...path, "QueryValue"] }];
  if (typeof Type !== "string" || !COMPARISONS.has(Type)) return [];
  return [{ left: [...path, "LeftValue"], right: [...path, "RightValue"] }];
}
