import type { RecordItem } from "@/lib/steps/field";
import type { JsonArray, JsonValue } from "@/lib/utils/json";
import { textAt } from "../widgets/new-record";
import { parseRecords } from "./parse-records";
import { nameNotes, type PasteReading } from "./paste-reading";

interface RecordsPlace {
  readonly item: RecordItem;
  readonly entries: JsonArray;
  write(entries: JsonArray): void;
}

/** Entries for a list of objects; one of a name that is there takes its place. */
export function readRecords(text: string, { item, entries, write }: RecordsPlace): PasteReading {
  const pasted = parseRecords(text, item);
  const nameOf = (entry: JsonValue) => (item.namePath ? textAt(entry, item.namePath) : "");
  const merged = mergeByName(entries, pasted.entries, nameOf);
  return {
    count: mergeByName([], pasted.entries, nameOf).length,
    unread: pasted.unread,
    notes: nameNotes(pasted.entries.map(nameOf), new Set(entries.map(nameOf))),
    apply: () => write(merged),
  };
}

function mergeByName(
  before: JsonArray,
  added: JsonArray,
  nameOf: (entry: JsonValue) => string,
): JsonArray {
  const merged = [...before];
  for (const entry of added) {
    const name = nameOf(entry);
    const at = name === "" ? -1 : merged.findIndex((each) => nameOf(each) === name);
    if (at === -1) merged.push(entry);
    else merged[at] = entry;
  }
  return merged;
}
