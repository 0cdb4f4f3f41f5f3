import { attribute, call, imported, literal } from "../../python/build";
import { fromJson } from "../../python/from-json";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, isJsonObject, type JsonValue } from "../../utils/json";
import type { Emission } from "../python/contract";

const FORMATS = {
  v2: "sagemaker.model_monitor.dataset_format",
  v3: "sagemaker.core.model_monitor.dataset_format",
};

/**
 * The format of a data set, which the container gets as JSON text.
 *
 * @returns undefined for a text that Python's `json.dumps` would write otherwise, as the SDK does.
 */
export function datasetFormat(text: JsonValue | undefined, to: Emission): PyExpression | undefined {
  const format = typeof text === "string" ? parsed(text) : undefined;
  if (format === undefined || pythonDumps(format) !== text) return undefined;
  return csvFormat(format, to) ?? fromJson(format);
}

/** `DatasetFormat.csv(header=False)`, for what it makes. */
function csvFormat(format: JsonValue, to: Emission): PyExpression | undefined {
  const { csv, ...others } = Object(format);
  const { header, output_columns_position: position, ...rest } = Object(csv);
  if (Object.keys(others).length + Object.keys(rest).length > 0) return undefined;
  if (typeof header !== "boolean" || position !== "START") return undefined;
  const method = attribute(imported(to.module(FORMATS), "DatasetFormat"), "csv");
  return call(method, { header: literal(header) });
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As Python's `json.dumps` writes it: a space behind commas and colons. */
function pythonDumps(value: JsonValue): string {
  if (isJsonArray(value)) return `[${value.map(pythonDumps).join(", ")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([member, item]) => `${JSON.stringify(member)}: ${pythonDumps(item)}`,
  );
  return `{${members.join(", ")}}`;
}
