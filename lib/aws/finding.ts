import type { JsonPath, JsonValue } from "../utils/json";
import { describeFinding } from "./describe-finding";

/** Something that AWS would not take, as plain facts; `message` says the same to the author. */
export type ShapeFinding = FindingPlace & FindingFact;

export interface FindingPlace {
  /** `warning`: legal, but hardly meant. */
  readonly severity: "error" | "warning";
  /** From the root that the caller named down to the member at fault; a missing member is the last key. */
  readonly segments: JsonPath;
  /** What is wrong and what to do, without the step's name. */
  readonly message: string;
}

export type Expected =
  | "object"
  | "list"
  | "text"
  | "whole number"
  | "number"
  | "true or false"
  | "time"
  | "single value";

export type ParameterTypeName = "String" | "Integer" | "Float" | "Boolean";

export type FindingFact =
  | { readonly code: "unknown-member"; readonly member: string; readonly suggestion?: string }
  | { readonly code: "missing-required"; readonly member: string; readonly because?: string }
  | { readonly code: "refused-member"; readonly member: string; readonly reason: string }
  | { readonly code: "null-value" }
  | { readonly code: "wrong-type"; readonly expected: Expected; readonly value: JsonValue }
  | {
      readonly code: "not-in-enum";
      readonly value: JsonValue;
      readonly allowed: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly code: "too-short" | "too-long";
      readonly counted: Counted;
      readonly count: number;
      readonly limit: number;
    }
  | {
      readonly code: "too-small" | "too-large";
      readonly value: number;
      readonly limit: number;
      readonly because?: string;
    }
  | { readonly code: "pattern-mismatch"; readonly value: string; readonly pattern: string }
  | {
      readonly code: "union-members";
      readonly allowed: readonly string[];
      readonly given: readonly string[];
    }
  | { readonly code: "expression-for-structure"; readonly expected: "object" | "list" }
  | {
      readonly code: "expression-type";
      readonly expected: Expected;
      readonly actual: ParameterTypeName;
    }
  | {
      readonly code: "one-of";
      readonly members: readonly string[];
      readonly given: readonly string[];
    }
  | { readonly code: "none-of"; readonly members: readonly string[] }
  | { readonly code: "needs-member"; readonly member: string; readonly needs: string }
  | { readonly code: "duplicate-name"; readonly member: string; readonly name: string }
  | { readonly code: "fixed-outcome" }
  | { readonly code: "empty-branches" };

export type Counted = "characters" | "items" | "entries";

export function finding(
  segments: JsonPath,
  fact: FindingFact,
  severity: FindingPlace["severity"] = "error",
): ShapeFinding {
  return { ...fact, severity, segments, message: describeFinding(segments, fact) };
}
