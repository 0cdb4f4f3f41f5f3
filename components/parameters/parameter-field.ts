import type { JsonPath } from "@/lib/utils/json";

/** The `data-field` of a parameter's row, or of a member in it. */
export function parameterField(name: string, path: JsonPath = []): JsonPath {
  return [`parameter:${name}`, ...path];
}
