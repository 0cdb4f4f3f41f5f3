import type { PipelineDocument } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { portsOf } from "../../steps/ports-of";
import { jsonEqual } from "../../utils/json";
import { ok } from "../../utils/result";
import { checkFits, checkNoCycle } from "../check-connection";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { replaceStep } from "../replace-step";
import { checkNameIsUnique } from "../step-name";

/** One end of a data connection; `port` is the id of an output or input port of the step. */
export interface PortEnd {
  readonly stepId: StepId;
  readonly port: string;
}

/** Lets an input read an output: writes the reference that the edge is drawn from. */
export const connectPorts = defineCommand(
  "Connect",
  (document: PipelineDocument, { from, to }: { readonly from: PortEnd; readonly to: PortEnd }) => {
    const [producer, consumer] = [stepById(document, from.stepId), stepById(document, to.stepId)];
    if (!producer || !consumer) return refuseMissingStep();
    const output = portsOf(producer).outputs.find(({ id }) => id === from.port);
    const input = portsOf(consumer).inputs.find(({ id }) => id === to.port);
    if (!output)
      return refuse("output-not-found", `“${producer.definition.Name}” no longer has that output.`);
    if (!input)
      return refuse("input-not-found", `“${consumer.definition.Name}” no longer has that input.`);

    const name = producer.definition.Name;
    const fits = checkFits({ step: producer, port: output }, { step: consumer, port: input });
    if (!fits.ok) return fits;
    const acyclic = checkNoCycle(document, producer.id, consumer.id);
    if (!acyclic.ok) return acyclic;
    const unique = checkNameIsUnique(document, name);
    if (!unique.ok) return unique;

    const value = printExpression(output.expression(name));
    const received = input.receive(consumer, value, output.label);
    const isConnected = jsonEqual(received.definition, consumer.definition);
    return ok(isConnected ? document : replaceStep(document, received));
  },
);
