import { type StepId, stepId } from "@/lib/pipeline/ids";

/** An id for a step that is about to be added. */
export function newStepId(): StepId {
  return stepId(crypto.randomUUID());
}
