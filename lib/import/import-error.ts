import type { JsonPath } from "../utils/json";
import { formatPath } from "../utils/json-path";

/** Why a text was not imported. */
export interface ImportError {
  readonly code: ImportErrorCode;
  /** What is wrong, where, and what to do. */
  readonly message: string;
  /** From the root of the text down, as the checker writes it: `$.Steps[1]`. */
  readonly path?: string;
  readonly at?: TextPlace;
}

export type ImportErrorCode =
  | "not-json"
  | "number-too-large"
  | "too-large"
  | "too-deep"
  | "too-many-steps"
  | "forbidden-member"
  | "not-a-definition"
  | "several-pipelines"
  | "definition-elsewhere"
  | "invalid-steps"
  | "invalid-parameters"
  | "invalid-document";

/** A spot in a text, as editors count: from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  /** The offending line, cut to a readable length around the column. */
  readonly text: string;
}

const EXCERPT = 120; // characters that a terminal line or a dialogue shows without wrapping

export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const lineEnd = text.indexOf("\n", offset);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, "");
  const from = Math.max(0, Math.min(offset - lineStart - EXCERPT / 2, line.length - EXCERPT));
  return {
    line: before.split("\n").length,
    column: offset - lineStart + 1,
    text: line.slice(from, from + EXCERPT),
  };
}

/** `$.Steps[1].Arguments`. */
export function formatRootPath(path: JsonPath): string {
  const text = formatPath(path);
  return text === "" || text.startsWith("[") ? `$${text}` : `$.${text}`;
}
