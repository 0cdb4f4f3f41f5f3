import { isExpression } from "@/lib/pipeline/expression";
import type { Field, RecordItem } from "@/lib/steps/field";
import type { JsonObject, JsonValue } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";
import { textAt } from "./new-record";

/** What the line of a folded entry says. */
export interface RecordFact {
  readonly title: string;
  /** The expression that people look for: where its data comes from. */
  readonly reference: JsonObject | undefined;
  /** Another short value: its format. */
  readonly text: string;
}

export function recordFact(
  { noun, namePath, fields }: RecordItem,
  entry: JsonValue,
  index: number,
): RecordFact {
  const values = fields
    .filter(({ path }) => path.join() !== namePath?.join())
    .map((field) => ({ field, value: getAt(entry, field.path) }));
  const reference = values.map(({ value }) => value).find(isExpression);
  const name = namePath ? textAt(entry, namePath) : "";
  const basic = values
    .filter(({ field }) => field.level === "basic")
    .flatMap(({ field, value }) => shortText(value, field));
  const texts = basic.filter((text) => text !== name); // a folder is called like its entry
  return {
    title: name || `${capital(noun)} ${index + 1}`,
    reference,
    text: texts[reference ? texts.length - 1 : 0] ?? "",
  };
}

function shortText(value: JsonValue | undefined, { options = [] }: Field): readonly string[] {
  const wordOf = (item: JsonValue) =>
    options.find((option) => option.value === item)?.label ?? lastWord(item);
  if (Array.isArray(value)) return value.length > 0 ? [value.map(wordOf).join(", ")] : [];
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" && value !== "" ? [lastWord(value)] : [];
}

/** `text/csv` gives `csv`, `s3://bucket/raw/data.csv` gives `data.csv`. */
function lastWord(value: JsonValue): string {
  const text = String(value);
  return text.replace(/\/+$/, "").split("/").at(-1) ?? text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
