import type { JsonValue } from "@/lib/utils/json";

/** JSON as people read it: two spaces a level. */
export function printJson(value: JsonValue): string {
  return JSON.stringify(value, null, 2);
}
