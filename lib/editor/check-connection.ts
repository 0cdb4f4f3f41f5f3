import type { PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";
import { findPath } from "../pipeline/order";
import type { Carries, InputPort, OutputPort } from "../steps/contract";
import { err, ok, type Result } from "../utils/result";
import type { CommandError } from "./command";

/** Refuses an edge `from → to` that would make a step wait for itself; the message names the way round. */
export function checkNoCycle(
  document: PipelineDocument,
  from: StepId,
  to: StepId,
): Result<undefined, CommandError> {
  if (from === to) {
    return err({
      code: "self-connection",
      message: `“${nameOf(document, from)}” cannot wait for itself. Connect it to another step.`,
    });
  }
  const back = findPath(graphOf(document), to, from);
  if (!back) return ok(undefined);
  const round = [...back, to].map((id) => nameOf(document, id)).join(" → ");
  return err({
    code: "cycle",
    message: `That would run in a circle: ${round}. Remove one of these connections first.`,
  });
}

/** Refuses an output at an input that takes something else. */
export function checkFits(
  { step: producer, port: output }: { readonly step: Step; readonly port: OutputPort },
  { step: consumer, port: input }: { readonly step: Step; readonly port: InputPort },
): Result<undefined, CommandError> {
  if (input.accepts.includes(output.carries)) return ok(undefined);
  return err({
    code: "does-not-fit",
    message:
      `“${output.label}” of “${producer.definition.Name}” is ${WORDS[output.carries]}, ` +
      `but “${input.label}” of “${consumer.definition.Name}” takes ${inWords(input.accepts)}.`,
  });
}

const WORDS: Readonly<Record<Carries, string>> = {
  "s3-uri": "a place in S3",
  "model-name": "a model",
  "model-package": "a registered model version",
  "check-result": "the result of a check",
  "endpoint-config": "an endpoint configuration",
  endpoint: "an endpoint",
  "bedrock-model": "a model in Amazon Bedrock",
  value: "a single value",
};

/** What a port carries or takes, as a sentence needs it: "a model or a single value". */
export function inWords(carries: readonly Carries[]): string {
  return carries.map((each) => WORDS[each]).join(" or ");
}

function nameOf(document: PipelineDocument, id: StepId): string {
  return stepById(document, id)?.definition.Name ?? id;
}
