import { type JSONPath, type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import type { JsonPath, JsonValue } from "../utils/json";
import { checkJsonLimits } from "../utils/json-limits";
import { err, ok, type Result } from "../utils/result";
import { type ImportError, placeAt } from "./import-error";

/** What a JSON text says, and how it says what a parsed value forgets. */
export interface JsonReading {
  readonly value: JsonValue;
  /** Numbers that JavaScript would spell differently: `6.0`, `1e-05`, whole numbers beyond 2^53. */
  readonly numbers: readonly SpelledNumber[];
  /** Members written twice in one object; the last one counts. */
  readonly duplicates: readonly JsonPath[];
}

export interface SpelledNumber {
  readonly at: JsonPath;
  readonly spelling: string;
}

/** Reads strict JSON (no comments, no trailing commas) within the product's limits. */
export function readJson(source: string): Result<JsonReading, ImportError> {
  const text = source.replace(/^\uFEFF/, ""); // Windows tools put a byte order mark in front
  const withinLimits = checkJsonLimits(text);
  if (!withinLimits.ok) return err(limitError(withinLimits.error));

  const value = parsed(text);
  if (value === undefined) return err(syntaxError(text));
  const { numbers, duplicates, overflow } = spellingsIn(text);
  if (overflow !== undefined) return err(overflowError(text, overflow));
  const safe = checkJsonLimits(value);
  return safe.ok ? ok({ value, numbers, duplicates }) : err(limitError(safe.error));
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue; // JSON.parse yields nothing but JSON
  } catch {
    return undefined; // the reason, with a place, is worked out by `syntaxError`
  }
}

function spellingsIn(text: string) {
  const numbers: SpelledNumber[] = [];
  const duplicates: JsonPath[] = [];
  const openObjects: Set<string>[] = [];
  let overflow: number | undefined;

  visit(text, {
    onObjectBegin: () => {
      openObjects.push(new Set());
    },
    onObjectEnd: () => {
      openObjects.pop();
    },
    onObjectProperty: (member, _offset, _length, _line, _column, pathOfObject) => {
      const members = openObjects.at(-1);
      if (members?.has(member)) duplicates.push(pathTo(pathOfObject(), member));
      members?.add(member);
    },
    onLiteralValue: (value: unknown, offset, length, _line, _column, path) => {
      if (typeof value !== "number") return;
      const spelling = text.slice(offset, offset + length);
      if (!Number.isFinite(value)) overflow ??= offset;
      if (spelling !== JSON.stringify(value)) numbers.push({ at: path(), spelling });
    },
  });
  return { numbers, duplicates, overflow };
}

function pathTo(parent: JSONPath, member: string): JsonPath {
  return parent.at(-1) === member ? parent : [...parent, member];
}

function syntaxError(text: string): ImportError {
  let first: { readonly code: ParseErrorCode; readonly offset: number } | undefined;
  visit(
    text,
    {
      onError: (code, offset) => {
        first ??= { code, offset };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  const offset = first?.offset ?? 0;
  const at = placeAt(text, offset);
  const reason = first ? reasonFor(first.code, text, offset) : "This is not JSON.";
  return { code: "not-json", at, message: `${reason} Line ${at.line}, column ${at.column}.` };
}

function reasonFor(code: ParseErrorCode, text: string, offset: number): string {
  const next = /\S+/.exec(text.slice(offset, offset + 40))?.[0] ?? "";
  if (text.trim() === "") return "The text is empty.";
  if (next.startsWith("'")) return "Text stands in single quotes; JSON uses double quotes.";
  if (/^[}\]]/.test(next) && /,\s*$/.test(text.slice(0, offset))) {
    return "There is a comma before a closing bracket; JSON does not allow that.";
  }
  if (/^(NaN|-?Infinity)/.test(next)) return "NaN and Infinity are not JSON numbers.";
  if (/^(True|False|None)\b/.test(next))
    return "This looks like a Python value; JSON writes true, false and null.";
  return REASONS[printParseErrorCode(code)] ?? "This is not JSON.";
}

/** By the parser's names for its errors. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: "There is a word or sign here that JSON does not know.",
  InvalidNumberFormat: "This is not a number as JSON writes it.",
  PropertyNameExpected: "A member name in double quotes is missing.",
  ValueExpected: "A value is missing.",
  ColonExpected: "A colon is missing after a member name.",
  CommaExpected: "A comma is missing between two entries.",
  CloseBraceExpected: "A closing } is missing.",
  CloseBracketExpected: "A closing ] is missing.",
  EndOfFileExpected: "There is more text after the end of the JSON.",
  InvalidCommentToken: "Comments are not allowed in JSON.",
  UnexpectedEndOfComment: "Comments are not allowed in JSON.",
  UnexpectedEndOfString: "A closing double quote is missing.",
  UnexpectedEndOfNumber: "A number is cut short.",
  InvalidUnicode: "A \\u escape needs four hexadecimal digits.",
  InvalidEscapeCharacter: "There is a backslash sequence that JSON does not know.",
  InvalidCharacter:
    "A line break or control character stands inside a text; write it as \\n or \\u00XX.",
};

function overflowError(text: string, offset: number): ImportError {
  const at = placeAt(text, offset);
  const message = `A number is larger than any computer number (about 1.8e308). Line ${at.line}, column ${at.column}.`;
  return { code: "number-too-large", at, message };
}

function limitError({
  code,
  message,
}: {
  readonly code: string;
  readonly message: string;
}): ImportError {
  if (code === "too-large" || code === "too-deep" || code === "forbidden-member")
    return { code, message };
  return { code: "not-json", message };
}
