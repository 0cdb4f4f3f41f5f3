import type { RecordItem } from "@/lib/steps/field";
import type { JsonArray, JsonObject, JsonPath, JsonValue } from "@/lib/utils/json";
import { getAt, setMember } from "@/lib/utils/json-path";
import { uniqueName } from "@/lib/utils/unique-name";

/** A new entry with a free name, and a folder of that name where entries have folders. */
export function newRecord(
  { noun, namePath, start, folder }: RecordItem,
  entries: JsonArray,
): JsonObject {
  if (!namePath) return start;
  const usual = textAt(start, namePath) || noun.replaceAll(" ", "-");
  const taken = new Set(entries.map((entry) => textAt(entry, namePath)));
  const name = uniqueName(usual, taken);
  const named = setMember(start, namePath, name);
  return folder ? setMember(named, folder.path, `${folder.parent}/${name}`) : named;
}

/** The text at `path` of an entry; empty where there is none, or an expression. */
export function textAt(entry: JsonValue, path: JsonPath): string {
  const value = getAt(entry, path);
  return typeof value === "string" ? value : "";
}
