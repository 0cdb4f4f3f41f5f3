import type { ScalarType } from "@/lib/aws/shape";
import type { Parameter, ParameterType, PipelineDocument } from "@/lib/pipeline/document";
import type { JsonPrimitive } from "@/lib/utils/json";
import { uniqueName } from "@/lib/utils/unique-name";

interface Origin {
  /** Of the field; the parameter is named after it. */
  readonly label: string;
  readonly value: JsonPrimitive | undefined;
  /** What the API takes there, where it says so. */
  readonly type?: ScalarType;
}

/** A parameter for what now stands in a field, with the value as its default. */
export function newParameter(
  document: Pick<PipelineDocument, "parameters">,
  { label, value, type }: Origin,
): Parameter {
  const taken = new Set(document.parameters.map(({ Name }) => Name));
  const Name = uniqueName(parameterName(label), taken, { separator: "" });
  const Type = parameterType(value, type);
  if (value === undefined || value === null || value === "") return { Name, Type };
  return { Name, Type, DefaultValue: Type === "String" ? String(value) : value };
}

/** `Instance type` gives `InstanceType`, `num_round` gives `NumRound`. */
export function parameterName(label: string): string {
  const words = label.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return name === "" ? "Parameter" : name;
}

const BY_SHAPE: Readonly<Partial<Record<ScalarType, ParameterType>>> = {
  string: "String",
  integer: "Integer",
  float: "Float",
  boolean: "Boolean",
};

/** As the API takes it; as the value is where the API says nothing, or the value is of another type. */
function parameterType(
  value: JsonPrimitive | undefined,
  type: ScalarType | undefined,
): ParameterType {
  const wanted = type && BY_SHAPE[type];
  const actual = typeOf(value);
  const isEmpty = value === undefined || value === null || value === "";
  if (wanted === undefined || wanted === actual) return actual;
  if (isEmpty || wanted === "String" || (wanted === "Float" && actual === "Integer")) return wanted;
  return actual;
}

function typeOf(value: JsonPrimitive | undefined): ParameterType {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Float";
  return "String";
}
