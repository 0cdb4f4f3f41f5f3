import type { Fix, FixPlace } from "../pipeline/fix";
import type { JsonValue } from "../utils/json";

/** The remedy for what has no business being there. */
export function removal(at: FixPlace, label?: string): Fix {
  return { kind: "remove-value", at, label: label ?? `Remove ${placeName(at)}` };
}

/** The remedy for a value that should be another. */
export function replacement(
  at: FixPlace,
  { value, label }: { readonly value: JsonValue; readonly label: string },
): Fix {
  return { kind: "set-value", at, value, label };
}

/** The remedy for a misspelt member. */
export function renaming(at: FixPlace, to: string): Fix {
  return { kind: "rename-member", at, to, label: `Rename to “${to}”` };
}

function placeName({ path }: FixPlace): string {
  const last = path.at(-1);
  return typeof last === "string" ? `“${last}”` : "it";
}
