import type { Step } from "../../pipeline/document";
import { parsePath } from "../../utils/json-path";
import { commandInputs } from "../command-words";
import type { Ports } from "../contract";
import { processingPorts } from "../processing/ports";

const WORDS = parsePath("Arguments.AppSpecification.ContainerArguments");

/** As many words as a processing job takes. Source: `CreateProcessingJob`. */
const MAX_WORDS = 100;

/** The ports of the processing job, and the words that tell the script where its data is. */
export function sparkPorts(step: Step): Ports {
  const { inputs, ...ports } = processingPorts(step);
  return {
    ...ports,
    inputs: [...inputs, ...commandInputs(step, { at: WORDS, maxWords: MAX_WORDS })],
  };
}
