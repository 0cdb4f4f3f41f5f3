import type { ParameterType, Step } from "../../pipeline/document";
import { parseExpression } from "../../pipeline/expression";
import type { JsonPath, JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { ok, type Result } from "../../utils/result";
import { asText } from "../as-text";
import { withMember } from "../port";
import { ARGUMENTS_PATH, argumentWords, flagOf, flagsIn } from "./flags";
import { checkPortName, freePortName, type PortNameError } from "./port-names";

/** A single value that the function receives: a `--name value` pair in `ContainerArguments`. */
export interface CodeArgument {
  readonly name: string;
  readonly type: ParameterType;
  /** A text, or an expression without the join that makes a text of it. */
  readonly value: JsonValue;
  /** Where the value stands in the definition, inside the join that makes a text of it. */
  readonly at: JsonPath;
  readonly index: number;
}

/** The arguments of an Execute-code step in AWS's order. */
export function codeArguments({ definition, code }: Step): readonly CodeArgument[] {
  return flagsIn(definition).map(({ name, index, value }) => ({
    name,
    type: code?.argumentTypes?.[name] ?? "String",
    value: unwrap(value),
    at: [...ARGUMENTS_PATH, index, ...(isWrapped(value) ? ["Std:Join", "Values", 0] : [])],
    index,
  }));
}

interface NewArgument {
  readonly name: string;
  readonly type?: ParameterType;
  readonly value?: JsonValue;
}

/** Adds an argument under a free name near to the wanted one. */
export function addCodeArgument(
  step: Step,
  { name, type = "String", value = "" }: NewArgument,
): Step {
  const free = freePortName(step, name);
  const words = [...argumentWords(step.definition), flagOf(free), asText(value)];
  return withType(withMember(step, ARGUMENTS_PATH, words), free, type);
}

/** Gives an argument another value or type. */
export function setCodeArgument(
  step: Step,
  name: string,
  { type, value }: { readonly type?: ParameterType; readonly value?: JsonValue },
): Step {
  const argument = codeArguments(step).find((each) => each.name === name);
  if (!argument) return step;
  const at = [...ARGUMENTS_PATH, argument.index];
  const changed = value === undefined ? step : withMember(step, at, asText(value));
  return type === undefined ? changed : withType(changed, name, type);
}

export function renameCodeArgument(
  step: Step,
  { from, to }: { readonly from: string; readonly to: string },
): Result<Step, PortNameError> {
  const checked = checkPortName(step, to, { except: from });
  if (!checked.ok) return checked;
  const argument = codeArguments(step).find(({ name }) => name === from);
  if (!argument) return ok(step);
  const renamed = withMember(step, [...ARGUMENTS_PATH, argument.index - 1], flagOf(to));
  return ok(withType(withType(renamed, from, "String"), to, argument.type));
}

/** Removes an argument, its flag and its value. */
export function removeCodeArgument(step: Step, name: string): Step {
  const argument = codeArguments(step).find((each) => each.name === name);
  if (!argument) return step;
  const words = argumentWords(step.definition).toSpliced(argument.index - 1, 2);
  return withType(withMember(step, ARGUMENTS_PATH, words), name, "String");
}

/** Text is the type of an argument that says nothing else. */
function withType(step: Step, name: string, type: ParameterType): Step {
  if (!step.code) return step;
  const { [name]: _, ...others } = step.code.argumentTypes ?? {};
  const argumentTypes = type === "String" ? others : { ...others, [name]: type };
  const { argumentTypes: __, ...code } = step.code;
  return {
    ...step,
    code: Object.keys(argumentTypes).length === 0 ? code : { ...code, argumentTypes },
  };
}

function isWrapped(value: JsonValue): boolean {
  const expression = parseExpression(value);
  return expression?.kind === "join" && expression.values.length === 1;
}

function unwrap(value: JsonValue): JsonValue {
  const inner = isWrapped(value) ? getAt(value, ["Std:Join", "Values", 0]) : undefined;
  return inner ?? value;
}
