import type { PipelineDocument, Step, StepDefinitionJson } from "../pipeline/document";
import type { StepKind } from "../pipeline/ids";
import { condition } from "./condition";
import type { StepKindDefinition } from "./contract";
import { executeCode } from "./execute-code";
import { fail } from "./fail";
import { lambda } from "./lambda";
import { model } from "./model";
import { processing } from "./processing";
import { raw } from "./raw";
import { registerModel } from "./register-model";
import { training } from "./training";
import { transform } from "./transform";

/** Every kind in palette order; where two kinds share a type, the specific one stands before the general one. */
export const STEP_KINDS: readonly StepKindDefinition[] = [
  executeCode,
  processing,
  training,
  model,
  registerModel,
  condition,
  transform,
  lambda,
  fail,
  raw,
];

const BY_KIND = new Map(STEP_KINDS.map((definition) => [definition.kind, definition]));

/** The catalogue entry that draws a step; an unknown kind, from a newer version of the product, is drawn as `raw`. */
export function kindOf(step: Pick<Step, "kind">): StepKindDefinition {
  return BY_KIND.get(step.kind) ?? raw;
}

/** The kind of an imported step: the first entry that recognises it, `raw` at the last. */
export function recogniseKind(definition: StepDefinitionJson): StepKind {
  return (STEP_KINDS.find((entry) => entry.recognise(definition)) ?? raw).kind;
}

/** The step's definition as it goes out. */
export function compileStep(step: Step, document: PipelineDocument): StepDefinitionJson {
  return kindOf(step).compile?.(step, document) ?? step.definition;
}
