import type { PipelineDocument, Step } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { jsonEqual } from "../utils/json";
import { ok, type Result } from "../utils/result";
import type { CommandError } from "./command";
import { type CodeStep, codeStepById } from "./file-name";
import { replaceStep } from "./replace-step";

/** The document with an Execute-code step changed; the same document when the step stays as it was. */
export function editCode(
  document: PipelineDocument,
  stepId: StepId,
  change: (step: CodeStep) => Result<Step, CommandError>,
): Result<PipelineDocument, CommandError> {
  const step = codeStepById(document, stepId);
  if (!step.ok) return step;
  const changed = change(step.value);
  if (!changed.ok) return changed;
  return ok(isSame(changed.value, step.value) ? document : replaceStep(document, changed.value));
}

function isSame(left: Step, right: Step): boolean {
  const sameCode = JSON.stringify(left.code) === JSON.stringify(right.code);
  return sameCode && jsonEqual(left.definition, right.definition);
}
