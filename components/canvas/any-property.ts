import type { SourceChoice } from "@/lib/editor/connection-choices";
import { resolveConnection } from "@/lib/editor/resolve-connection";
import type { PipelineDocument, Step } from "@/lib/pipeline/document";
import type { StepId } from "@/lib/pipeline/ids";
import { ask } from "./pending";

/** Key of the choice that leads to every property of a step. */
export const ANY_PROPERTY = "property";

export function anyProperty(step: Step): SourceChoice {
  const source = { kind: "step" as const, stepId: step.id };
  return { key: ANY_PROPERTY, label: "Any property", source };
}

/** The list that a drop of the whole step opens: it leads to every property. */
export function askForProperty(document: PipelineDocument, from: Step, to: StepId): void {
  const source = { kind: "step" as const, stepId: from.id };
  const target = { stepId: to };
  const at = { x: globalThis.innerWidth / 2, y: globalThis.innerHeight / 4 };
  const options = resolveConnection(document, source, target);
  ask({ kind: "choice", at, source, target, options, replaces: undefined });
}
