import type { PipelineDocument } from "../pipeline/document";
import { parameterByName, stepNames } from "../pipeline/find";
import { referencedParameter, referencedStep, referencesIn } from "../pipeline/references";
import type { StepsClipboard } from "./clipboard";
import { dependencies } from "./dependencies";

/**
 * What the author should know about pasting into this design, asked before it is done: references to steps and
 * parameters that it does not have, and order that falls away. Undefined when all fits.
 */
export function pasteNotice(
  document: PipelineDocument,
  clipboard: StepsClipboard,
): string | undefined {
  const known = new Set([
    ...stepNames(document),
    ...clipboard.steps.map(({ definition }) => definition.Name),
  ]);
  const sentences = [
    missing("steps", missingSteps(clipboard, known)),
    missing("parameters", missingParameters(document, clipboard)),
    droppedOrder(clipboard, known),
  ].filter((sentence) => sentence !== undefined);
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}

function missingSteps({ steps }: StepsClipboard, known: ReadonlySet<string>): readonly string[] {
  return unique(references(steps).flatMap((get) => referencedStep(get) ?? [])).filter(
    (name) => !known.has(name),
  );
}

function missingParameters(
  document: PipelineDocument,
  { steps }: StepsClipboard,
): readonly string[] {
  const names = unique(references(steps).flatMap((get) => referencedParameter(get) ?? []));
  return names.filter((name) => !parameterByName(document, name));
}

function references(steps: StepsClipboard["steps"]): readonly string[] {
  return steps.flatMap(({ definition }) => referencesIn(definition).map(({ get }) => get));
}

function missing(noun: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `The pasted steps read ${noun} that this design does not have: ${quoted(names)}. Add them, or choose other values.`;
}

function droppedOrder({ steps }: StepsClipboard, known: ReadonlySet<string>): string | undefined {
  const names = unique(
    steps.flatMap(({ definition }) =>
      dependencies(definition).filter((name) => typeof name === "string"),
    ),
  ).filter((name) => !known.has(name));
  return names.length > 0 ? `They no longer wait for ${quoted(names)}.` : undefined;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
