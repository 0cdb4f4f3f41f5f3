import { assertNever } from "../utils/assert-never";
import type { JsonPath, JsonValue } from "../utils/json";
import type { Counted, FindingFact } from "./finding";

/** A finding in plain words: what is wrong, and what to do. */
export function describeFinding(segments: JsonPath, fact: FindingFact): string {
  const place = placeName(segments);
  switch (fact.code) {
    case "unknown-member":
      return `${place} is not a setting that AWS has here. ${fact.suggestion ? `Did you mean “${fact.suggestion}”?` : "Remove it, or check its spelling."}`;
    case "missing-required":
      return `${place} is required${fact.because ? ` ${fact.because}` : ""}. Fill it in.`;
    case "refused-member":
      return `${place} cannot be set in a pipeline. ${fact.reason}`;
    case "null-value":
      return `${place} is null, which AWS does not take. Give it a value or leave it out.`;
    case "wrong-type":
      return `${place} must be ${article(fact.expected)}, but is ${shown(fact.value)}.`;
    case "not-in-enum":
      return `${place} is ${shown(fact.value)}, which AWS does not offer here. ${choices(fact.allowed, fact.suggestion)}`;
    case "too-short":
      return `${place} has ${count(fact.count, fact.counted)}; AWS needs at least ${fact.limit}.`;
    case "too-long":
      return `${place} has ${count(fact.count, fact.counted)}; AWS takes at most ${fact.limit}.`;
    case "too-small":
      return `${place} is ${fact.value}; it must be at least ${fact.limit}${fact.because ? `, ${fact.because}` : ""}.`;
    case "too-large":
      return `${place} is ${fact.value}; it must be at most ${fact.limit}${fact.because ? `, ${fact.because}` : ""}.`;
    case "pattern-mismatch":
      return `${place} is ${shown(fact.value)}, which does not have the form that AWS asks for: ${fact.pattern}`;
    case "union-members":
      return `${place} takes exactly one of ${names(fact.allowed)}; it has ${fact.given.length === 0 ? "none" : names(fact.given)}.`;
    case "expression-for-structure":
      return `${place} must be ${article(fact.expected)}. A run-time value can stand for a single value inside it, not for the whole.`;
    case "expression-type":
      return `${place} must be ${article(fact.expected)}, but gets a value of type ${fact.actual}. ${cure(fact.expected, fact.actual)}`;
    case "one-of":
      return fact.given.length === 0
        ? `Give one of ${names(fact.members)}.`
        : `Give only one of ${names(fact.given)}, not both.`;
    case "none-of":
      return `Give at least one of ${names(fact.members)}.`;
    case "needs-member":
      return `“${fact.member}” works only together with “${fact.needs}”. Add “${fact.needs}” or remove “${fact.member}”.`;
    case "duplicate-name":
      return `The ${fact.member} “${fact.name}” is used twice. Give each its own name.`;
    case "fixed-outcome":
      return "Both sides of the comparison are fixed, so its outcome is too. Compare with a run-time value.";
    case "empty-branches":
      return "The condition has no steps in either branch, so it decides nothing. Put a step into one.";
    default:
      return assertNever(fact);
  }
}

/** `“InstanceType”`, `Item 2 of “ContainerArguments”`. */
function placeName(segments: JsonPath): string {
  const last = segments.at(-1);
  if (last === undefined) return "The value";
  if (typeof last === "string") return `“${last}”`;
  const list = segments.findLast((segment) => typeof segment === "string");
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of “${list}”`;
}

function article(expected: string): string {
  if (expected === "text" || expected === "true or false") return expected;
  return `${/^[aeiou]/.test(expected) ? "an" : "a"} ${expected}`;
}

const SHOWN_LENGTH = 60;

function shown(value: JsonValue): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return `${value}`;
  return value.length > SHOWN_LENGTH
    ? `the text “${value.slice(0, SHOWN_LENGTH)}…”`
    : `the text “${value}”`;
}

const SHOWN_CHOICES = 12;

function choices(allowed: readonly string[], suggestion: string | undefined): string {
  if (suggestion !== undefined) return `Did you mean “${suggestion}”?`;
  if (allowed.length > SHOWN_CHOICES) return "Choose one from the list.";
  return `Choose ${names(allowed)}.`;
}

function names(members: readonly string[]): string {
  return members.map((member) => `“${member}”`).join(members.length > 2 ? ", " : " or ");
}

function count(number: number, counted: Counted): string {
  if (number !== 1) return `${number} ${counted}`;
  return `1 ${{ characters: "character", items: "item", entries: "entry" }[counted]}`;
}

function cure(expected: string, actual: string): string {
  return expected === "text" && actual !== "String"
    ? "Join it into a text first."
    : "Use a value of the right type.";
}
