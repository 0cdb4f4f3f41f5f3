import type { Fix, FixPlace } from "../pipeline/fix";
import { isJsonObject, type JsonPath, type JsonValue } from "../utils/json";
import type { StepSubject } from "./validation";

export function stepPlace({ step }: Pick<StepSubject, "step">, path: JsonPath): FixPlace {
  return { on: "step", stepId: step.id, path };
}

/** The remedy for what has no business being there. */
export function removal(at: FixPlace, label?: string): Fix {
  return { kind: "remove-value", at, label: label ?? `Remove ${placeName(at)}` };
}

/** The remedy for a value that should be another. */
export function replacement(
  at: FixPlace,
  { value, label }: { readonly value: JsonValue; readonly label?: string },
): Fix {
  return { kind: "set-value", at, value, label: label ?? `Set ${shownValue(value)}` };
}

/** The remedy for a misspelt member: its right name, or, where that stands already, its removal. */
export function renaming(
  at: FixPlace,
  { to, owner }: { readonly to: string | undefined; readonly owner: JsonValue | undefined },
): Fix {
  const isFree = !isJsonObject(owner) || (to !== undefined && !Object.hasOwn(owner, to));
  return to !== undefined && isFree
    ? { kind: "rename-member", at, to, label: `Rename to “${to}”` }
    : removal(at);
}

/** The remedy for a value at the place of a text that is none: a join of it alone. */
export function joining(at: FixPlace, value: JsonValue): Fix {
  return replacement(at, {
    value: { "Std:Join": { On: "", Values: [value] } },
    label: "Join it into a text",
  });
}

function placeName({ path }: FixPlace): string {
  const last = path.at(-1);
  return typeof last === "string" ? `“${last}”` : "it";
}

function shownValue(value: JsonValue): string {
  return typeof value === "string" ? `“${value}”` : JSON.stringify(value);
}
