import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { parseGet } from "./expression";

/** One `Get` somewhere inside a value. */
export interface Reference {
  /** Where the object that holds the `Get` stands, from the walked value down. */
  readonly at: JsonPath;
  /** The text of the `Get`. */
  readonly get: string;
}

/** Every `Get` inside `value`, in document order, those inside joins and JSON look-ups too. */
export function referencesIn(value: JsonValue, at: JsonPath = []): readonly Reference[] {
  const found: Reference[] = [];
  collect(value, at, found);
  return found;
}

function collect(value: JsonValue, at: JsonPath, found: Reference[]): void {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...at, index], found);
    return;
  }
  if (!isJsonObject(value)) return;
  if (isGet(value)) {
    found.push({ at, get: value.Get });
    return;
  }
  for (const [member, child] of Object.entries(value)) collect(child, [...at, member], found);
}

/** `{"Get": "…"}` and nothing else. */
export function isGet(value: JsonValue): value is JsonObject & { readonly Get: string } {
  return isJsonObject(value) && typeof value.Get === "string" && Object.keys(value).length === 1;
}

/** A copy with the text of every `Get` passed through `rename`; parts without a change are shared. */
export function mapReferences<Value extends JsonValue>(
  value: Value,
  rename: (get: string) => string,
): Value {
  return mapped(value, rename) as Value; // a Get stays a Get, so the shape is the same
}

function mapped(value: JsonValue, rename: (get: string) => string): JsonValue {
  if (isJsonArray(value)) {
    const items = value.map((item) => mapped(item, rename));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  if (isGet(value)) {
    const get = rename(value.Get);
    return get === value.Get ? value : { Get: get };
  }
  const members = Object.entries(value).map(
    ([member, child]) => [member, mapped(child, rename)] as const,
  );
  return members.every(([member, child]) => child === value[member])
    ? value
    : Object.fromEntries(members);
}

/** For `mapReferences`: points references to step `from` at step `to`. */
export function renameStepInGet(from: string, to: string): (get: string) => string {
  const prefix = `Steps.${from}.`;
  return (get) => (referencedStep(get) === from ? `Steps.${to}.${get.slice(prefix.length)}` : get);
}

/** For `mapReferences`: points references to parameter `from` at parameter `to`. */
export function renameParameterInGet(from: string, to: string): (get: string) => string {
  return (get) => (get === `Parameters.${from}` ? `Parameters.${to}` : get);
}

/** Name of the step that a `Get` reads, or undefined. */
export function referencedStep(get: string): string | undefined {
  const expression = parseGet(get);
  return expression?.kind === "property" ? expression.stepName : undefined;
}

/** Name of the parameter that a `Get` reads, or undefined. */
export function referencedParameter(get: string): string | undefined {
  const expression = parseGet(get);
  return expression?.kind === "parameter" ? expression.name : undefined;
}
