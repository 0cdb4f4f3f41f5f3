import type { JsonValue } from "../utils/json";
import type { Origin, RunValue } from "./run";

const LONGEST_TEXT = 4096; // joins of joins could grow without end

/** Values put together to a text. */
export function joinedValue(separator: string, parts: readonly RunValue[]): RunValue {
  const text = parts.map(({ value }) => asText(value)).join(separator);
  return { value: text.slice(0, LONGEST_TEXT), origin: weakest(parts) };
}

/** A text that is put together is as certain as the least certain of its parts. */
function weakest(parts: readonly RunValue[]): Origin {
  const order: readonly Origin[] = ["assumed", "mock", "parameter"];
  return order.find((origin) => parts.some((part) => part.origin === origin)) ?? "design";
}

/** As it stands in a text that is put together. */
export function asText(value: JsonValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
