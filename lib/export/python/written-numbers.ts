import { literal } from "../../python/build";
import type { PyLiteral } from "../../python/tree";
import {
  isJsonArray,
  isJsonObject,
  type JsonKey,
  type JsonPlace,
  type JsonPrimitive,
  type JsonValue,
} from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import { isNumberText } from "../number-spellings";

/** How numbers are written where JavaScript would write them in another way: `6.0`, `1e3`, whole numbers beyond 2^53. */
export interface WrittenNumbers {
  /**
   * The spelling in Python, which reads it as the number that the author wrote; undefined where JavaScript's will do.
   *
   * @param place - the list or object that holds the number, and where in it. Without a place that is known, the spelling is the
   *   one in which this number is written throughout.
   */
  spelling(number: number, place?: JsonPlace): string | undefined;
  /** True when two numbers are one to JavaScript: beyond 2^53 only their places tell them apart. */
  readonly confusesNumbers: boolean;
}

/** For what nobody wrote by hand. */
export const PLAIN_NUMBERS: WrittenNumbers = { spelling: () => undefined, confusesNumbers: false };

/**
 * The numbers of a value by their places.
 *
 * @param spellings - as they were noted at import, by the text of their paths; those whose number has changed since do not count.
 */
export function writtenNumbers(
  root: JsonValue,
  spellings: Readonly<Record<string, string>>,
): WrittenNumbers {
  const byPlace = new Map<object, Map<JsonKey, string>>();
  for (const [path, spelling] of Object.entries(spellings)) {
    const at = parsePath(path);
    const key = at.at(-1);
    const of = getAt(root, at.slice(0, -1));
    if (key === undefined || typeof of !== "object" || of === null) continue;
    if (!isNumberText(spelling) || getAt(root, at) !== Number(spelling)) continue;
    const inside = byPlace.get(of) ?? new Map<JsonKey, string>();
    byPlace.set(of, inside.set(key, spelling.toLowerCase())); // as Black writes exponents
  }
  if (byPlace.size === 0) return PLAIN_NUMBERS;

  const byNumber = new Map<number, Set<string>>();
  collect(root, ({ of, key }, number) => {
    const found = byNumber.get(number) ?? new Set<string>();
    byNumber.set(number, found.add(byPlace.get(of)?.get(key) ?? JSON.stringify(number)));
  });
  const only = (number: number) => {
    const [first, second] = byNumber.get(number) ?? [];
    return second === undefined ? first : undefined;
  };
  return {
    spelling: (number, place) => (place && byPlace.get(place.of)?.get(place.key)) ?? only(number),
    confusesNumbers: [...byNumber].some(
      ([number, { size }]) => size > 1 && Number.isInteger(number) && !Number.isSafeInteger(number),
    ),
  };
}

/** A value of JSON that holds no others, a number as its author wrote it. */
export function writtenLiteral(
  value: JsonPrimitive,
  numbers: WrittenNumbers,
  place?: JsonPlace,
): PyLiteral {
  const spelling = typeof value === "number" ? numbers.spelling(value, place) : undefined;
  return spelling === undefined ? literal(value) : { ...literal(value), spelling };
}

function collect(value: JsonValue, visit: (place: JsonPlace, number: number) => void): void {
  if (!isJsonArray(value) && !isJsonObject(value)) return;
  const entries: Iterable<readonly [JsonKey, JsonValue]> = isJsonArray(value)
    ? value.entries()
    : Object.entries<JsonValue>(value);
  for (const [key, item] of entries) {
    if (typeof item === "number") visit({ of: value, key }, item);
    else collect(item, visit);
  }
}
