import type { RecordItem } from "@/lib/steps/field";
import { isJsonArray, isJsonObject, type JsonArray, type JsonObject, type JsonValue } from "@/lib/utils/json";
import { getAt, setMember } from "@/lib/utils/json-path";
import { uniqueName } from "@/lib/utils/unique-name";

/** A new entry with a free name; folders in it that end with the usual name end with the new one. */
export function newRecord({ noun, namePath, start }: RecordItem, entries: JsonArray): JsonObject {
  if (!namePath) return start;
  const usual = textAt(start, namePath) || noun.replaceAll(" ", "-");
  const taken = new Set(entries.map((entry) => textAt(entry, namePath)));
  const name = uniqueName(usual, taken);
  const renamed = withFolders(start, `/${usual}`, `/${name}`);
  return setMember(isJsonObject(renamed) ? renamed : start, namePath, name);
}

export function textAt(entry: JsonValue, path: readonly (string | number)[]): string {
  const value = getAt(entry, path);
  return typeof value === "string" ? value : "";
}

function withFolders(value: JsonValue, from: string, to: string): JsonValue {
  if (typeof value === "string") return value.endsWith(from) ? value.slice(0, -from.length) + to : value;
  if (isJsonArray(value)) return value.map((item) => withFolders(item, from, to));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, withFolders(child, from, to)]));
}
