import type { PipelineDocument } from "@/lib/pipeline/document";
import { parseExpression } from "@/lib/pipeline/expression";
import { parameterByName, stepByName } from "@/lib/pipeline/find";
import { isJsonArray, isJsonObject, type JsonPrimitive, type JsonValue } from "@/lib/utils/json";

export type LiteralType = "number" | "text" | "boolean";

/** What is typed into a condition, as AWS compares it: `0.85` is a number, `true` a truth value, the rest is text. */
export function parseLiteral(text: string, wanted?: LiteralType): JsonPrimitive {
  if (wanted === "text") return text;
  if (wanted !== "number" && (text === "true" || text === "false")) return text === "true";
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

/** The value that is nearest to `value` among those of a type. */
export function toLiteral(value: JsonValue | undefined, type: LiteralType): JsonPrimitive {
  const text = value === undefined || typeof value === "object" ? "" : String(value);
  if (type === "text") return text;
  if (type === "boolean") return text !== "false" && text !== "0" && text !== "";
  const number = parseLiteral(text, "number");
  return typeof number === "number" ? number : 0;
}

/** Undefined for what is blank: it has no type yet. */
export function literalType(value: JsonValue | undefined): LiteralType | undefined {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" && value !== "" ? "text" : undefined;
}

/** True for text that would be something else if it were typed now, so somebody meant it to be text. */
export function isTextOnPurpose(value: JsonValue | undefined): boolean {
  return typeof value === "string" && parseLiteral(value) !== value;
}

/** The type of the values that the other side of a comparison may have, as far as it is known before the run. */
export function typeOfSide(
  value: JsonValue | undefined,
  document: PipelineDocument,
): LiteralType | undefined {
  const expression = parseExpression(value);
  switch (expression?.kind) {
    case "parameter":
      return TYPES[parameterByName(document, expression.name)?.Type ?? ""];
    case "execution":
    case "join":
      return "text";
    case "file-value":
      return TYPES[returnedType(document, expression)];
    case "property":
      return TYPES[outputType(document, expression)];
    default:
      return undefined;
  }
}

const TYPES: Readonly<Partial<Record<string, LiteralType>>> = {
  String: "text",
  Integer: "number",
  Float: "number",
  Boolean: "boolean",
};

interface Read {
  readonly stepName: string;
  readonly path: string;
}

/** What the function of an Execute-code step says that it returns. */
function returnedType(document: PipelineDocument, { stepName, path }: Read): string {
  const returns = stepByName(document, stepName)?.code?.returns ?? [];
  return returns.find(({ name }) => name === path)?.type ?? "";
}

/** What a Lambda or Callback step says of its output. */
function outputType(document: PipelineDocument, { stepName, path }: Read): string {
  const name = /^OutputParameters\['([^']+)'\]$/.exec(path)?.[1];
  const outputs = stepByName(document, stepName)?.definition.OutputParameters;
  if (name === undefined || !isJsonArray(outputs)) return "";
  const output = outputs.find((each) => isJsonObject(each) && each.OutputName === name);
  return isJsonObject(output) && typeof output.OutputType === "string" ? output.OutputType : "";
}
