import type { Parameter, ParameterType, PipelineDocument } from "@/lib/pipeline/document";
import type { JsonPrimitive } from "@/lib/utils/json";
import { uniqueName } from "@/lib/utils/unique-name";

/** A parameter for what now stands in a field: named after the field, with the value as its default. */
export function newParameter(
  document: Pick<PipelineDocument, "parameters">,
  label: string,
  value: JsonPrimitive | undefined,
): Parameter {
  const taken = new Set(document.parameters.map(({ Name }) => Name));
  const Name = uniqueName(parameterName(label), taken, { separator: "" });
  const Type = typeOf(value);
  return value === undefined || value === null || value === ""
    ? { Name, Type }
    : { Name, Type, DefaultValue: value };
}

/** `Instance type` gives `InstanceType`, `num_round` gives `NumRound`. */
export function parameterName(label: string): string {
  const words = label.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return name === "" ? "Parameter" : name;
}

function typeOf(value: JsonPrimitive | undefined): ParameterType {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Float";
  return "String";
}
