import { countCharacters } from "../utils/count-characters";
import { isWholeNumber } from "../utils/is-whole-number";
import { isJsonObject, type JsonValue } from "../utils/json";
import { matchesPattern } from "./compile-pattern";
import type { Expected, FindingFact } from "./finding";
import type { NumberShape, ScalarShape, ScalarType, StringShape } from "./shape";
import { suggest } from "./suggest";

/** What is wrong with a literal; undefined when AWS would take it. At most one fault is told. */
export function checkScalar(shape: ScalarShape, value: JsonValue): FindingFact | undefined {
  const expected = expectedFor(shape.type);
  switch (shape.type) {
    case "string":
      return typeof value === "string"
        ? checkText(shape, value)
        : { code: "wrong-type", expected, value };
    case "integer":
    case "float":
      if (typeof value !== "number" || (shape.type === "integer" && !isWholeNumber(value))) {
        return { code: "wrong-type", expected, value };
      }
      return checkBounds(shape, value);
    case "boolean":
      return typeof value === "boolean" ? undefined : { code: "wrong-type", expected, value };
    case "timestamp":
    case "blob":
      return isJsonObject(value) || Array.isArray(value)
        ? { code: "wrong-type", expected, value }
        : undefined;
  }
}

/** The type in words. */
export function expectedFor(type: ScalarType): Expected {
  const words = {
    string: "text",
    integer: "whole number",
    float: "number",
    boolean: "true or false",
    timestamp: "time",
    blob: "text",
  } as const;
  return words[type];
}

function checkText(shape: StringShape, text: string): FindingFact | undefined {
  if (shape.enum && !shape.enum.includes(text)) return notInEnum(text, shape.enum);

  const count = countCharacters(text);
  const { minLength, maxLength, pattern } = shape;
  if (minLength !== undefined && count < minLength)
    return { code: "too-short", counted: "characters", count, limit: minLength };
  if (maxLength !== undefined && count > maxLength)
    return { code: "too-long", counted: "characters", count, limit: maxLength };
  if (pattern !== undefined && !matchesPattern(pattern, text))
    return { code: "pattern-mismatch", value: text, pattern };
  return undefined;
}

export function notInEnum(value: string, allowed: readonly string[]): FindingFact {
  const [suggestion] = suggest(value, allowed);
  return { code: "not-in-enum", value, allowed, ...(suggestion !== undefined && { suggestion }) };
}

function checkBounds({ min, max }: NumberShape, value: number): FindingFact | undefined {
  if (min !== undefined && value < min) return { code: "too-small", value, limit: min };
  if (max !== undefined && value > max) return { code: "too-large", value, limit: max };
  return undefined;
}
