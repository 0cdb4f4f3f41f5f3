import type { Step } from "../../pipeline/document";
import { pythonName } from "../../python/names";
import { uniqueName } from "../../utils/unique-name";
import { type CodeArgument, codeArguments } from "./code-arguments";
import { type CodeInput, codeInputs } from "./code-inputs";
import { type CodeOutput, codeOutputs } from "./code-outputs";

/** What the step's function is called with, by parameter name. */
export interface FunctionParameters {
  readonly inputs: Readonly<Record<string, CodeInput>>;
  readonly outputs: Readonly<Record<string, CodeOutput>>;
  readonly arguments: Readonly<Record<string, CodeArgument>>;
}

/**
 * One parameter for each input, output and argument: its name in snake_case, with a number where two would be the
 * same, as may happen in a definition that somebody else edited.
 */
export function functionParameters(step: Step): FunctionParameters {
  const taken = new Set<string>();
  return {
    inputs: byParameter(codeInputs(step.definition), taken),
    outputs: byParameter(codeOutputs(step.definition), taken),
    arguments: byParameter(codeArguments(step), taken),
  };
}

/** Names of the parameters, in the order inputs, outputs, arguments. */
export function parameterNames(step: Step): readonly string[] {
  return Object.values(functionParameters(step)).flatMap((group) => Object.keys(group));
}

function byParameter<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  taken: Set<string>,
): Readonly<Record<string, Entry>> {
  const named = entries.map((entry) => {
    const name = uniqueName(pythonName(entry.name), taken, { separator: "_" });
    taken.add(name);
    return [name, entry] as const;
  });
  return Object.fromEntries(named);
}
