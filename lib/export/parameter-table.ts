import type { Parameter, PipelineDocument } from "../pipeline/document";
import { escapeMarkdown } from "../utils/escape-markdown";
import { isJsonArray, type JsonValue } from "../utils/json";
import { markdownTable } from "../utils/markdown-table";

/** The parameters as Markdown, with a column per parameter set; columns that say nothing are left out. */
export function parameterTable({ parameters, parameterSets }: PipelineDocument): string {
  const columns: readonly Column[] = [
    ...COLUMNS,
    ...parameterSets.map(
      ({ name, values }): Column => [escapeMarkdown(name), ({ Name }) => values[Name]],
    ),
  ];
  const shown = columns.filter(
    ([head, read]) =>
      ALWAYS.has(head) || parameters.some((parameter) => cell(read(parameter)) !== ""),
  );
  return markdownTable(
    shown.map(([head]) => head),
    parameters.map((parameter) => shown.map(([, read]) => cell(read(parameter)))),
  );
}

type Column = readonly [head: string, read: (parameter: Parameter) => JsonValue | undefined];

const COLUMNS: readonly Column[] = [
  ["Name", ({ Name }) => Name],
  ["Type", ({ Type }) => Type],
  ["Default", ({ DefaultValue }) => DefaultValue],
  ["One of", ({ EnumValues }) => (isJsonArray(EnumValues) ? EnumValues.join(", ") : EnumValues)],
  ["Description", ({ Description }) => Description],
];

const ALWAYS: ReadonlySet<string> = new Set(["Name", "Type", "Default"]);

function cell(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return "";
  return escapeMarkdown(typeof value === "object" ? JSON.stringify(value) : String(value));
}
