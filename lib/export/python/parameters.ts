import type { Parameter, PipelineDocument } from "../../pipeline/document";
import { assign, call, imported, list, literal, name } from "../../python/build";
import { fromJson } from "../../python/from-json";
import type { NameScope } from "../../python/names";
import type { PyExpression, PyLiteral, PyStatement } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { core } from "../../steps/python/modules";
import { isJsonArray, isJsonPrimitive, type JsonObject, type JsonValue } from "../../utils/json";
import type { ProjectTexts, WrittenParameter } from "./value-context";
import { type WrittenNumbers, writtenLiteral, writtenNumbers } from "./written-numbers";

export interface ParametersWritten {
  readonly statements: readonly PyStatement[];
  readonly variables: ReadonlyMap<string, WrittenParameter>;
  /** Members that the SDK's classes do not take, by parameter. */
  readonly beside: readonly (readonly [parameter: string, members: PyExpression])[];
}

interface ParametersPlace {
  readonly sdk: Sdk;
  readonly names: NameScope;
  readonly texts: ProjectTexts | undefined;
}

/** A variable per parameter of the pipeline. */
export function writeParameters(
  { parameters, text }: Pick<PipelineDocument, "parameters" | "text">,
  { sdk, names, texts }: ParametersPlace,
): ParametersWritten {
  const statements: PyStatement[] = [];
  const variables = new Map<string, WrittenParameter>();
  const beside: [string, PyExpression][] = [];
  for (const parameter of parameters) {
    const variable = name(names.claim(parameter.Name));
    const numbers = writtenNumbers(parameter, text?.numbers[`parameter:${parameter.Name}`] ?? {});
    const { value, left } = writeParameter(parameter, { sdk, texts, numbers });
    statements.push(assign(variable, value));
    variables.set(parameter.Name, { variable, isText: !NUMBERS.has(parameter.Type) });
    if (Object.keys(left).length === 0) continue;
    beside.push([parameter.Name, fromJson(left, (leaf, at) => writtenLiteral(leaf, numbers, at))]);
  }
  return { statements, variables, beside };
}

function writeParameter(
  { Name, Type, DefaultValue, EnumValues, ...others }: Parameter,
  {
    sdk,
    texts,
    numbers,
  }: Pick<ParametersPlace, "sdk" | "texts"> & { readonly numbers: WrittenNumbers },
): { readonly value: PyExpression; readonly left: JsonObject } {
  const type = TYPES.has(Type) ? Type : "String";
  const initial = defaultOf(DefaultValue, type, numbers);
  const options = type === "String" && EnumValues !== undefined ? optionsOf(EnumValues) : undefined;
  const isAllowed = !options || initial === undefined || includes(EnumValues, initial.value);
  const value = call(imported(core("parameters")[sdk], `Parameter${type}`), {
    name: literal(Name),
    default_value: initial && textOf(initial, texts),
    enum_values: isAllowed ? options : undefined,
  });
  const left = {
    ...(type !== Type && { Type }),
    ...(DefaultValue !== undefined && DefaultValue !== null && !initial && { DefaultValue }),
    ...(EnumValues !== undefined && !(isAllowed && options) && { EnumValues }),
    ...others,
  };
  return { value, left };
}

function textOf(initial: PyLiteral, texts: ProjectTexts | undefined): PyExpression {
  return (typeof initial.value === "string" && texts?.location(initial.value)) || initial;
}

const TYPES: ReadonlySet<string> = new Set(["String", "Integer", "Float", "Boolean"]);

/** Types whose values become texts by `to_string`; that of a String parameter returns the parameter. */
const NUMBERS: ReadonlySet<string> = new Set(["Integer", "Float", "Boolean"]);

/** The SDK checks the type of a default; one of another type cannot be said through it. */
function defaultOf(
  value: JsonValue | undefined,
  type: string,
  numbers: WrittenNumbers,
): PyLiteral | undefined {
  if (value === undefined || value === null || !isJsonPrimitive(value)) return undefined;
  if (type === "String" || type === "Boolean")
    return typeof value === type.toLowerCase() ? literal(value) : undefined;
  if (typeof value !== "number") return undefined;
  const written = writtenLiteral(value, numbers);
  if (written.spelling !== undefined) {
    const isFloat = /[.e]/.test(written.spelling);
    return isFloat === (type === "Float") ? written : undefined;
  }
  if (type === "Integer") return Number.isInteger(value) ? written : undefined;
  return Number.isInteger(value) && /^-?\d+$/.test(String(value))
    ? { ...literal(value), spelling: `${value}.0` }
    : literal(value);
}

function optionsOf(values: JsonValue): PyExpression | undefined {
  if (!isJsonArray(values) || values.length === 0) return undefined;
  return values.every((value) => typeof value === "string")
    ? list(values.map((value) => literal(value)))
    : undefined;
}

function includes(values: JsonValue | undefined, value: JsonValue): boolean {
  return isJsonArray(values) && values.includes(value);
}
