import { isExpression } from "@/lib/pipeline/expression";
import { isJsonArray, isJsonPrimitive, type JsonValue } from "@/lib/utils/json";
import { asJson, type Pasted, type UnreadLine } from "./pasted";

/** Entries of a list of texts: a JSON list, or one a line as it stands. */
export function parseTexts(text: string): Pasted<JsonValue> {
  const json = asJson(text);
  if (!isJsonArray(json)) {
    const entries = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
    return { entries, unread: [] };
  }
  const unread: UnreadLine[] = [];
  const entries = json.flatMap((item, index): readonly JsonValue[] => {
    if (isExpression(item)) return [item];
    if (isJsonPrimitive(item) && item !== null) return [String(item)];
    const reason = `Item ${index + 1} is no text.`;
    unread.push({ line: 0, text: JSON.stringify(item), reason });
    return [];
  });
  return { entries, unread };
}
