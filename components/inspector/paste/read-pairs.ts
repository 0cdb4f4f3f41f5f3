import type { JsonObject, JsonValue } from "@/lib/utils/json";
import { isJsonPrimitive } from "@/lib/utils/json";
import { mergeEntries } from "../widgets/map-entries";
import { parsePairs } from "./parse-pairs";
import { nameNotes, type PasteReading } from "./paste-reading";

interface MapPlace {
  readonly map: JsonObject;
  /** True where every value has to be text. */
  readonly isText: boolean;
  write(map: JsonObject): void;
}

/** Rows for a table of names and values. */
export function readPairs(text: string, { map, isText, write }: MapPlace): PasteReading {
  const { entries, unread } = parsePairs(text);
  const asText = (value: JsonValue) => (isText && isJsonPrimitive(value) ? String(value) : value);
  const rows = entries.map(({ name, value }) => [name, asText(value)] as const);
  const names = rows.map(([name]) => name);
  return {
    count: new Set(names).size,
    unread,
    notes: nameNotes(names, new Set(Object.keys(map))),
    apply: () => write(mergeEntries(map, rows)),
  };
}
