import type { PipelineDocument, Step, StepDefinitionJson } from "../pipeline/document";

/** The document with another version of one step, found by its id. */
export function replaceStep(document: PipelineDocument, step: Step): PipelineDocument {
  return mapSteps(document, (each) => (each.id === step.id ? step : each));
}

/** The document with every step passed through `change`; the same document when none changed. */
export function mapSteps(
  document: PipelineDocument,
  change: (step: Step) => Step,
): PipelineDocument {
  const steps = document.steps.map(change);
  if (steps.every((step, index) => step === document.steps[index])) return document;
  return { ...document, steps };
}

/** As `mapSteps`, for the steps' AWS members. */
export function mapDefinitions(
  document: PipelineDocument,
  change: (definition: StepDefinitionJson) => StepDefinitionJson,
): PipelineDocument {
  return mapSteps(document, (step) => {
    const definition = change(step.definition);
    return definition === step.definition ? step : { ...step, definition };
  });
}
