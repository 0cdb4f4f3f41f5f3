import type { Step } from "../pipeline/document";
import { isExpression } from "../pipeline/expression";
import { isJsonArray, type JsonPath, type JsonValue } from "../utils/json";
import { getAt } from "../utils/json-path";
import { uniqueName } from "../utils/unique-name";
import { asText } from "./as-text";
import type { InputPort } from "./contract";
import { ANYTHING, portIds, withMember } from "./port";

/** One word of a command line, with the flag before it: `train` for the second word of `--train s3://…`. */
export interface CommandWord {
  readonly index: number;
  readonly value: JsonValue;
  readonly flag?: string;
}

/** The words of the command line at `at`; undefined where an imported definition has something else there. */
export function commandWords(step: Step, at: JsonPath): readonly CommandWord[] | undefined {
  const list = getAt(step.definition, at) ?? [];
  if (!isJsonArray(list)) return undefined;
  return list.map((value, index) => {
    const flag = flagName(list[index - 1]);
    return { index, value, ...(flag !== undefined && { flag }) };
  });
}

interface CommandLine {
  readonly at: JsonPath;
  /** As many words as AWS takes. */
  readonly maxWords?: number;
}

/**
 * One input for each word that is blank or worked out in the run, and one that adds `--name value` while there is room.
 * Words that are written out have none: they are the command itself.
 */
export function commandInputs(
  step: Step,
  { at, maxWords = Number.POSITIVE_INFINITY }: CommandLine,
): readonly InputPort[] {
  const words = commandWords(step, at);
  if (!words) return [];
  const idOf = portIds("argument");
  const inputs = words
    .filter(({ value }) => value === "" || isExpression(value))
    .map((word) => wordInput(word, { at, idOf }));
  return words.length + 2 <= maxWords ? [...inputs, newArgument(at)] : inputs;
}

interface WordPlace {
  readonly at: JsonPath;
  readonly idOf: (name: string) => string;
}

function wordInput({ index, flag }: CommandWord, { at, idOf }: WordPlace): InputPort {
  const label = flag ?? `argument ${index + 1}`;
  const place = [...at, index];
  return {
    id: idOf(label),
    label,
    accepts: ANYTHING,
    at: place,
    receive: (step, value) => withMember(step, place, asText(value)),
  };
}

function newArgument(at: JsonPath): InputPort {
  return {
    id: "new-argument",
    label: "New argument",
    accepts: ANYTHING,
    receive: (step, value, suggestedName) => {
      const words = commandWords(step, at) ?? [];
      const taken = new Set(words.flatMap(({ value: word }) => flagName(word) ?? []));
      const name = uniqueName(toFlagName(suggestedName), taken);
      return withMember(step, at, [...words.map((word) => word.value), `--${name}`, asText(value)]);
    },
  };
}

/** `--train` and `-train` give `train`. */
function flagName(word: JsonValue | undefined): string | undefined {
  return typeof word === "string" ? /^--?([A-Za-z][\w.-]*)$/.exec(word)?.[1] : undefined;
}

/** `text` as a flag is called: letters, digits and hyphens, a letter first. */
function toFlagName(text: string): string {
  const name = text.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^[^A-Za-z]+|-+$/g, "");
  return name === "" ? "value" : name;
}
