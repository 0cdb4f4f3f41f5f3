import type { PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { compileStep } from "../steps/registry";
import type { JsonObject } from "../utils/json";
import type { Compared } from "./design-difference";

/** A step with the version that it is from. */
export interface StepOf {
  readonly step: Step;
  readonly document: PipelineDocument;
}

/**
 * What a step says, its name apart: AWS's members, and in small letters what AWS says by nesting or not at all.
 *
 * @param of - `definition`: as it is exported, with the place of its code; `design`: with the author's note and the code's settings.
 */
export function stepAsJson({ step, document }: StepOf, of: Compared): JsonObject {
  const { Name: _, ...members } = of === "design" ? step.definition : compileStep(step, document);
  const condition = step.branch && stepById(document, step.branch.condition);
  return {
    ...members,
    ...(step.branch && {
      branch: `${condition?.definition.Name ?? step.branch.condition} is ${step.branch.when}`,
    }),
    ...(of === "design" && step.note !== undefined && { note: step.note }),
    ...(of === "design" && step.code && { code: { ...step.code } as unknown as JsonObject }), // JSON throughout
  };
}
