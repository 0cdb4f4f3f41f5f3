import type { Parameter, PipelineDocument } from "../pipeline/document";
import { isJsonArray, isJsonPrimitive, type JsonPrimitive, type JsonValue } from "../utils/json";
import { ok, type Result } from "../utils/result";
import { hintAt, oneOf, refuse } from "./refuse";
import type { GivenParameter } from "./run";
import type { SimulationError } from "./simulation-input";
import { typedValue, typeWords } from "./typed-value";

/** What each parameter is in this run: the value that was given, else its default. */
export function resolveParameters(
  { parameters }: Pick<PipelineDocument, "parameters">,
  given: Readonly<Record<string, JsonValue>>,
): Result<readonly GivenParameter[], SimulationError> {
  const names = parameters.map(({ Name }) => Name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined)
    return refuse(
      "unknown-parameter",
      `There is no parameter “${unknown}”. ${hintAt(unknown, names)}`,
    );

  const resolved: GivenParameter[] = [];
  for (const parameter of parameters) {
    const value = resolve(parameter, given);
    if (!value.ok) return value;
    resolved.push(value.value);
  }
  return ok(resolved);
}

function resolve(
  parameter: Parameter,
  given: Readonly<Record<string, JsonValue>>,
): Result<GivenParameter, SimulationError> {
  const { Name: name, Type, DefaultValue } = parameter;
  const isGiven = Object.hasOwn(given, name);
  const written = isGiven ? given[name] : DefaultValue;
  if (written === undefined || written === null)
    return refuse(
      "missing-parameter",
      `The parameter “${name}” has no default, so a run needs a value for it (${typeWords(Type)}).`,
    );

  const value = isJsonPrimitive(written) ? typedValue(written, Type) : undefined;
  if (value === undefined)
    return refuse(
      "invalid-parameter",
      `The parameter “${name}” takes ${typeWords(Type)}, not ${JSON.stringify(written)}.`,
    );
  const choices = choicesOf(parameter);
  if (choices.length > 0 && !choices.includes(value))
    return refuse(
      "invalid-parameter",
      `The parameter “${name}” takes ${oneOf(choices.map(String))}, not “${String(value)}”.`,
    );
  return ok({ name, value, from: isGiven ? "given" : "default" });
}

function choicesOf({ EnumValues }: Parameter): readonly JsonPrimitive[] {
  return isJsonArray(EnumValues) ? EnumValues.filter(isJsonPrimitive) : [];
}
