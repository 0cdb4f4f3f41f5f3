import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";

const COLUMNS = 88; // Black's default, so that the file is already formatted
const INDENT = "    ";

interface LiteralPlace {
  /** Column at which the literal begins, for the choice between one line and many. */
  readonly column?: number;
  /** Indentation of the line it begins on, in levels. */
  readonly level?: number;
}

/**
 * A JSON value as a Python literal. The only way in which an author's text gets into generated Python.
 *
 * @returns `{"rows": 5}`, `True`, `None`, `"a \"quoted\" word"`; one entry per line where it would not fit on one.
 * @throws RangeError for a number that is not finite; JSON has none.
 */
export function pythonLiteral(
  value: JsonValue,
  { column = 0, level = 0 }: LiteralPlace = {},
): string {
  const line = oneLine(value);
  if (column + line.length <= COLUMNS || !(isJsonArray(value) || isJsonObject(value))) return line;

  const inner = INDENT.repeat(level + 1);
  const lines = entriesOf(value).map(([key, item]) => {
    const start = inner + (key === undefined ? "" : `${pythonString(key)}: `);
    return `${start}${pythonLiteral(item, { column: start.length + 1, level: level + 1 })},\n`;
  });
  const [open, close] = isJsonArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join("")}${INDENT.repeat(level)}${close}`;
}

type Entry = readonly [key: string | undefined, item: JsonValue];

function entriesOf(value: JsonValue): readonly Entry[] {
  if (isJsonArray(value)) return value.map((item) => [undefined, item] as const);
  return isJsonObject(value) ? Object.entries(value) : [];
}

function oneLine(value: JsonValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return pythonNumber(value);
  if (typeof value === "string") return pythonString(value);
  if (isJsonArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${pythonString(key)}: ${oneLine(item)}`)
    .join(", ")}}`;
}

function pythonNumber(value: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`Not a number that Python can read back: ${value}`);
  return Object.is(value, -0) ? "-0.0" : String(value).replace("e+", "e");
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * Escapes what would end the string, and everything that an editor does not show as it runs: controls, bidi marks, lone
 * surrogates. Single quotes where they save escapes, as Black prefers.
 */
function pythonString(text: string): string {
  const quote = count(text, "'") < count(text, '"') ? "'" : '"';
  const escaped = text.replace(/[\\'"\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "'" || character === '"')
      return character === quote ? `\\${quote}` : character;
    return SHORT_ESCAPES.get(character) ?? codePointEscape(character);
  });
  return quote + escaped + quote;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function codePointEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
