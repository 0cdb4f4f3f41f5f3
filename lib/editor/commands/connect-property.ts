import type { PipelineDocument } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { portsOf } from "../../steps/ports-of";
import { ok } from "../../utils/result";
import { checkNoCycle } from "../check-connection";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { replaceStep } from "../replace-step";
import { checkNameIsUnique } from "../step-name";
import type { PortEnd } from "./connect-ports";

interface ConnectPropertyInput {
  /** `path` is what stands behind the step's name: `ModelArtifacts.S3ModelArtifacts`. */
  readonly from: { readonly stepId: StepId; readonly path: string };
  readonly to: PortEnd;
}

/** Lets an input read any property of a finished step, also one that is no port. */
export const connectProperty = defineCommand(
  "Connect",
  (document: PipelineDocument, { from, to }: ConnectPropertyInput) => {
    const [producer, consumer] = [stepById(document, from.stepId), stepById(document, to.stepId)];
    if (!producer || !consumer) return refuseMissingStep();
    const input = portsOf(consumer).inputs.find(({ id }) => id === to.port);
    if (!input)
      return refuse("input-not-found", `“${consumer.definition.Name}” no longer has that input.`);
    const acyclic = checkNoCycle(document, producer.id, consumer.id);
    if (!acyclic.ok) return acyclic;
    const name = producer.definition.Name;
    const unique = checkNameIsUnique(document, name);
    if (!unique.ok) return unique;

    const value = printExpression({ kind: "property", stepName: name, path: from.path });
    const [, last = "value"] = /(\w+)\W*$/.exec(from.path) ?? [];
    return ok(replaceStep(document, input.receive(consumer, value, last)));
  },
);
