import type { JsonArray } from "@/lib/utils/json";
import { parseTexts } from "./parse-texts";
import type { PasteReading } from "./paste-reading";

interface ListPlace {
  readonly items: JsonArray;
  write(items: JsonArray): void;
}

/** Entries for a list of texts; blank ones give way. */
export function readTexts(text: string, { items, write }: ListPlace): PasteReading {
  const { entries, unread } = parseTexts(text);
  return {
    count: entries.length,
    unread,
    notes: [],
    apply: () => write([...items.filter((item) => item !== ""), ...entries]),
  };
}
