import { isJsonArray, type JsonObject, type JsonValue } from "../utils/json";
import type { Validation } from "./validation";

const SEPARATOR = 2; // ", " between items, ": " behind a name

const sizes = new WeakMap<object, number>();

/** Size of the definition as the SDKs write it: one line, a space behind commas and colons, ASCII only. */
export function definitionBytes({ document, subjects }: Validation): number {
  const { pipeline, parameters } = document;
  let bytes = sizeOf(pipeline.definition) + sizeOf(parameters);
  for (const { definition } of subjects) bytes += sizeOf(definition) + SEPARATOR;
  return bytes;
}

/** Remembered by object, so that an edit costs one step. */
function sizeOf(value: JsonObject | readonly JsonObject[]): number {
  const known = sizes.get(value);
  if (known !== undefined) return known;
  const size = bytesOf(value);
  sizes.set(value, size);
  return size;
}

function bytesOf(value: JsonValue): number {
  if (typeof value === "string") return textBytes(value);
  if (typeof value !== "object" || value === null) return String(value).length;
  if (isJsonArray(value)) {
    return value.reduce(
      (sum: number, item) => sum + bytesOf(item) + SEPARATOR,
      value.length > 0 ? 0 : SEPARATOR,
    );
  }
  const members = Object.entries(value);
  const start = members.length > 0 ? 0 : SEPARATOR;
  return members.reduce(
    (sum, [name, item]) => sum + textBytes(name) + bytesOf(item) + 2 * SEPARATOR,
    start,
  );
}

/** Python writes a character beyond ASCII in six. */
function textBytes(text: string): number {
  const quotedText = JSON.stringify(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  const others = quotedText.replace(/[\x00-\x7f]/g, "").length;
  return quotedText.length + 5 * others;
}
