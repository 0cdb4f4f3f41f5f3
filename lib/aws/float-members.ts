import { isWholeNumber } from "../utils/is-whole-number";
import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from "../utils/json";
import { formatPath } from "../utils/json-path";
import { stepTypeFacts } from "./step-types";

/**
 * The whole numbers of a step's `Arguments` that the service takes with a fraction only: `2.0`, not `2`.
 *
 * @returns each with its place from `Arguments` down.
 */
export function wholeFloats(
  stepType: string,
  args: JsonValue | undefined,
): readonly (readonly [JsonPath, number])[] {
  const members = stepTypeFacts(stepType)?.floats.map(({ member }) => member) ?? [];
  if (members.length === 0) return [];
  return numbersIn(args).filter(
    ([path, number]) => members.includes(memberOf(path)) && isWholeNumber(number),
  );
}

function numbersIn(
  value: JsonValue | undefined,
  at: JsonPath = [],
): readonly (readonly [JsonPath, number])[] {
  if (typeof value === "number") return [[at, value]];
  const children: readonly (readonly [string | number, JsonValue])[] = isJsonArray(value)
    ? [...value.entries()]
    : Object.entries(isJsonObject(value) ? value : {});
  return children.flatMap(([key, child]) => numbersIn(child, [...at, key]));
}

/** The path as facts write it, without the positions of items: `Specifications[].Container`. */
function memberOf(path: JsonPath): string {
  return formatPath(path).replaceAll(/\[\d+\]/g, "[]");
}
