import { isExpression } from "@/lib/pipeline/expression";
import type { Field } from "@/lib/steps/field";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";
import { describeReference } from "../reference/describe-reference";

/** What is set in a folded section, in a few words: `on · P30D`, `2 retry policies`. Empty when nothing is. */
export function sectionSummary(fields: readonly Field[], root: JsonObject): string {
  const words = fields.flatMap((field) => wordsFor(field, getAt(root, field.path)));
  return words.length > 2 ? `${words.length} set` : words.join(" · ");
}

function wordsFor({ label, item }: Field, value: JsonValue | undefined): readonly string[] {
  if (value === undefined || value === null || value === "") return [];
  if (isExpression(value)) return [describeReference(value).text];
  if (isJsonArray(value)) return value.length === 0 ? [] : [counted(value.length, item?.noun)];
  if (isJsonObject(value))
    return Object.keys(value).length === 0 ? [] : [String(Object.keys(value).length)];
  if (value === true) return ["on"];
  if (value === false) return ["off"];
  const text = String(value);
  return [text.length > 24 ? label : text];
}

function counted(count: number, noun: string | undefined): string {
  if (noun === undefined) return String(count);
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count} ${count === 1 ? noun : plural}`;
}
