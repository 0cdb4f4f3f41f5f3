import type { Field, RecordItem } from "@/lib/steps/field";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@/lib/utils/json";
import { setMember } from "@/lib/utils/json-path";
import { newRecord } from "../widgets/new-record";
import { parsePairs } from "./parse-pairs";
import { asJson, type Line, linesOf, type Pasted, type UnreadLine } from "./pasted";
import { splitRow } from "./split-row";

/**
 * Entries of a list of objects: JSON as AWS writes it, a table whose heading names fields (or whose columns stand in the
 * order of the form), or `name=value` lines.
 */
export function parseRecords(text: string, item: RecordItem): Pasted<JsonObject> {
  const json = asJson(text);
  if (json !== undefined) return fromJson(isJsonArray(json) ? json : [json as JsonValue]);
  const lines = linesOf(text);
  const separator = lines.some((line) => line.text.includes("\t"))
    ? "\t"
    : lines.some((line) => line.text.includes(","))
      ? ","
      : undefined;
  const pairs = parsePairs(text);
  if (separator === undefined && item.namePath && pairs.unread.length < lines.length)
    return fromPairs(pairs, item);
  return fromTable(lines, { separator: separator ?? ",", item });
}

function fromJson(list: readonly JsonValue[]): Pasted<JsonObject> {
  return {
    entries: list.filter(isJsonObject),
    unread: list
      .filter((each) => !isJsonObject(each))
      .map((each) => ({ line: 0, text: JSON.stringify(each), reason: "This is no object." })),
  };
}

function fromPairs(pairs: ReturnType<typeof parsePairs>, item: RecordItem): Pasted<JsonObject> {
  const columns = columnsOf(item).slice(0, 2);
  return {
    unread: pairs.unread,
    entries: pairs.entries.map(({ name, value }) => recordOf(item, columns, [name, String(value)])),
  };
}

interface TableOptions {
  readonly separator: "\t" | ",";
  readonly item: RecordItem;
}

function fromTable(lines: readonly Line[], { separator, item }: TableOptions): Pasted<JsonObject> {
  const rows = lines.map((line) => ({ ...line, cells: splitRow(line.text, separator) }));
  const [first, ...others] = rows;
  const named = first ? headingOf(item, first.cells) : undefined;
  const columns = named ?? columnsOf(item);
  const entries: JsonObject[] = [];
  const unread: UnreadLine[] = [];
  for (const { line, text, cells } of named ? others : rows) {
    const isFull = cells.length <= columns.length && cells[0] !== "";
    if (isFull) entries.push(recordOf(item, columns, cells));
    else unread.push({ line, text, reason: `Expected ${columns.map((c) => c.label).join(", ")}.` });
  }
  return { entries, unread };
}

const SINGLE = [
  "text",
  "number",
  "boolean",
  "choice",
  "instance-type",
  "s3-uri",
  "image-uri",
  "arn",
  "own-output",
];

/** The fields that a cell can hold, the name first. */
function columnsOf({ fields, namePath }: RecordItem): readonly Field[] {
  const single = fields.filter(({ widget }) => SINGLE.includes(widget));
  const isName = ({ path }: Field) => path.join() === namePath?.join();
  return [...single.filter(isName), ...single.filter((field) => !isName(field))];
}

/** The fields that a heading names by label or member; undefined where the row is no heading. */
function headingOf(item: RecordItem, cells: readonly string[]): readonly Field[] | undefined {
  const columns = columnsOf(item);
  const found = cells.map((cell) =>
    columns.find(({ label, path }) =>
      [label, String(path.at(-1))].some((name) => name.toLowerCase() === cell.toLowerCase()),
    ),
  );
  return found.every((field) => field !== undefined) ? found : undefined;
}

function recordOf(
  item: RecordItem,
  columns: readonly Field[],
  cells: readonly string[],
): JsonObject {
  const nameAt = columns.findIndex(({ path }) => path.join() === item.namePath?.join());
  const name = cells[nameAt];
  const start =
    item.namePath && name !== undefined
      ? { ...item, start: setMember(item.start, item.namePath, name) }
      : item;
  let record = newRecord(start, []);
  for (const [index, cell] of cells.entries()) {
    const field = columns[index];
    if (field && index !== nameAt && cell !== "")
      record = setMember(record, field.path, cellValue(field, cell));
  }
  return record;
}

function cellValue({ widget }: Field, cell: string): JsonValue {
  if (widget === "number" && Number.isFinite(Number(cell))) return Number(cell);
  if (widget === "boolean" && /^(true|false)$/i.test(cell)) return cell.toLowerCase() === "true";
  return cell;
}
