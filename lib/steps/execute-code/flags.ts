import type { StepDefinitionJson } from "../../pipeline/document";
import { isJsonArray, type JsonPath, type JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";

export const ARGUMENTS_PATH: JsonPath = ["Arguments", "AppSpecification", "ContainerArguments"];

/** One `--name value` pair in `ContainerArguments`. */
export interface Flag {
  /** As the function's parameter spells it: `train_rows` for `--train-rows`. */
  readonly name: string;
  /** Position of the value; the flag stands before it. */
  readonly index: number;
  readonly value: JsonValue;
}

/** The pairs of a step's arguments in AWS's order; words that belong to no pair are passed over. */
export function flagsIn(definition: StepDefinitionJson): readonly Flag[] {
  const words = argumentWords(definition);
  const flags: Flag[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const name = nameOfFlag(words[index - 1]);
    const value = words[index];
    if (name === undefined || value === undefined) continue;
    flags.push({ name, index, value });
    index += 1; // the value is no flag, whatever it looks like
  }
  return flags;
}

export function argumentWords(definition: StepDefinitionJson): readonly JsonValue[] {
  const words = getAt(definition, ARGUMENTS_PATH);
  return isJsonArray(words) ? words : [];
}

/** `train_rows` gives `--train-rows`; `nameOfFlag` is the way back. */
export function flagOf(name: string): string {
  return `--${name.replaceAll("_", "-")}`;
}

function nameOfFlag(word: JsonValue | undefined): string | undefined {
  if (typeof word !== "string" || !/^--[A-Za-z][A-Za-z0-9-]*$/.test(word)) return undefined;
  return word.slice(2).replaceAll("-", "_");
}
