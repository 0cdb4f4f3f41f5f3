import { isExpression } from "@/lib/pipeline/expression";
import {
  isJsonArray,
  isJsonObject,
  isJsonPrimitive,
  type JsonObject,
  type JsonValue,
} from "@/lib/utils/json";
import { asJson, bare, type Line, linesOf, type Pasted, type UnreadLine } from "./pasted";
import { splitRow } from "./split-row";

export interface Pair {
  readonly name: string;
  readonly value: JsonValue;
}

/**
 * Names and values as people have them: `KEY=VALUE` lines, a JSON object, a list of `{"Name", "Value"}` objects,
 * `key: value` lines, or two columns of a table.
 */
export function parsePairs(text: string): Pasted<Pair> {
  const json = asJson(text);
  if (isJsonObject(json)) return fromObject(json);
  if (isJsonArray(json)) return fromList(json);
  const lines = linesOf(text);
  const separator = tableSeparator(lines.map((line) => line.text));
  return collect(lines.map((line) => (separator ? fromRow(line, separator) : fromLine(line))));
}

function fromObject(json: JsonObject): Pasted<Pair> {
  return collect(Object.entries(json).map(([name, value]) => checked(name, value)));
}

function fromList(json: readonly JsonValue[]): Pasted<Pair> {
  return collect(
    json.map((item, index) => {
      const [name, value] = isJsonObject(item) ? Object.values(item) : [];
      if (typeof name === "string" && value !== undefined) return checked(name, value);
      return unread(
        { line: 0, text: JSON.stringify(item) },
        `Item ${index + 1} is no name with a value.`,
      );
    }),
  );
}

function checked(name: string, value: JsonValue): Pair | UnreadLine {
  if (isJsonPrimitive(value) || isExpression(value)) return { name, value: value ?? "" };
  return unread(
    { line: 0, text: name },
    "Only single values fit here; this is a list or an object.",
  );
}

const PAIR =
  /^(?:export\s+|-\s+|-e\s+|--env\s+|set\s+)?(["']?)([^\s=:"']+)\1\s*(?:=|:(?=\s|$))(.*)$/i;

function fromLine(line: Line): Pair | UnreadLine {
  const [, , name = "", value = ""] = PAIR.exec(line.text.trim()) ?? [];
  if (name === "") return unread(line, "Expected name=value, name: value, or two columns.");
  return { name, value: bare(value) };
}

/** Tabs in every line make a table; commas do where no line has a sign between name and value. */
function tableSeparator(lines: readonly string[]): "\t" | "," | undefined {
  if (lines.length === 0) return undefined;
  if (lines.every((line) => line.includes("\t"))) return "\t";
  const isTable = lines.every((line) => line.includes(",") && !PAIR.test(line.trim()));
  return isTable ? "," : undefined;
}

function fromRow(line: Line, separator: "\t" | ","): Pair | UnreadLine | undefined {
  const [name = "", value = "", ...more] = splitRow(line.text, separator);
  if (/^(name|key|variable|hyperparameter)$/i.test(name) && /^value$/i.test(value))
    return undefined;
  if (name === "" || more.some((cell) => cell !== ""))
    return unread(line, "Expected two columns: name and value.");
  return { name, value };
}

function unread({ line, text }: Line, reason: string): UnreadLine {
  return { line, text: text.trim(), reason };
}

function collect(found: readonly (Pair | UnreadLine | undefined)[]): Pasted<Pair> {
  return {
    entries: found.filter((each) => each !== undefined && "name" in each),
    unread: found.filter((each) => each !== undefined && "reason" in each),
  };
}
