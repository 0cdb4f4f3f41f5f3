import type { Step } from "../../pipeline/document";
import { isPythonName, pythonName } from "../../python/names";
import { err, ok, type Result } from "../../utils/result";
import { uniqueName } from "../../utils/unique-name";
import { processingInputs } from "../processing/processing-inputs";
import { processingOutputs } from "../processing/processing-outputs";
import { flagsIn } from "./flags";

/** The input that brings the step's files into the container. */
export const CODE_INPUT = "code";

/** The output that takes the returned values to S3. */
export const RESULT_OUTPUT = "result";

/** Why an input, output or argument cannot be called so; `message` is written for the author. */
export interface PortNameError {
  readonly code: "invalid-port-name" | "port-name-taken";
  readonly message: string;
}

/**
 * Checks a new name of an input, output or argument. Each becomes a parameter of the step's function, so all three
 * share one set of names.
 */
export function checkPortName(
  step: Step,
  name: string,
  { except }: { readonly except?: string } = {},
): Result<string, PortNameError> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name) || !isPythonName(name)) {
    const message = `“${name}” cannot be a parameter of the function. Use lower-case letters, digits and underscores, beginning with a letter, and no word that Python keeps for itself.`;
    return err({ code: "invalid-port-name", message });
  }
  if (name !== except && takenNames(step).has(name)) {
    const message = `This step already uses the name “${name}”. Choose a different one.`;
    return err({ code: "port-name-taken", message });
  }
  return ok(name);
}

/** A valid name that is free on the step, as near to `wanted` as can be: `TrainData` gives `train_data`. */
export function freePortName(step: Step, wanted: string): string {
  const name = pythonName(wanted).replace(/^_+/, "").slice(0, 60); // leaves room for a number behind it
  const valid = isPythonName(name) && /^[a-z]/.test(name) ? name : `port_${name}`;
  return uniqueName(valid, takenNames(step), { separator: "_" });
}

/** Names as the function's parameters spell them; imported inputs may be called `train-data`. */
function takenNames({ definition }: Step): ReadonlySet<string> {
  const names = [
    CODE_INPUT,
    RESULT_OUTPUT,
    ...processingInputs(definition).map(({ name }) => name),
    ...processingOutputs(definition).map(({ name }) => name),
    ...flagsIn(definition).map(({ name }) => name),
  ];
  return new Set([...names, ...names.map(pythonName)]);
}
