import type { Parameter, PipelineDocument } from "../../../pipeline/document";
import { step } from "../../../pipeline/testing";
import type { JsonObject } from "../../../utils/json";
import { callStep, designWith, readingStep } from "../../../validate/testing";

/** Rule (and, where it is not the same, code), what is wrong, the fix's words, the design. */
export type Sample = readonly [rule: string, what: string, label: string, design: PipelineDocument];

/** A design with one call of a function that has these members. */
export function call(members: JsonObject): PipelineDocument {
  return designWith(callStep("Call", members));
}

/** A design with one step of a type; what its arguments lack is beside the point. */
export function typed(Type: string, members: JsonObject): PipelineDocument {
  return designWith(step("Other", { Type, ...members }));
}

/** A design with steps that read something each, and with parameters. */
export function designOfCalls(
  gets: readonly string[],
  ...parameters: readonly Parameter[]
): PipelineDocument {
  const steps = gets.map((get, index) => readingStep(`Call${index}`, get));
  return { ...designWith(callStep("Call"), ...steps), parameters };
}

/** A design whose steps use the parameters. */
export function withParameters(...parameters: readonly Parameter[]): PipelineDocument {
  return designOfCalls(
    parameters.map(({ Name }) => `Parameters.${Name}`),
    ...parameters,
  );
}

export function withTopLevel(members: JsonObject): PipelineDocument {
  const design = call({});
  const definition = { ...design.pipeline.definition, ...members };
  return { ...design, pipeline: { ...design.pipeline, definition } };
}
