import type { PipelineDocument } from "../pipeline/document";
import { graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";

/** What the sidebar shows and what delete, copy and nudge act on. Never undone, never saved. */
export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "steps"; readonly ids: readonly StepId[] }
  | { readonly kind: "edge"; readonly id: string };

export const NOTHING_SELECTED: Selection = { kind: "nothing" };

export function selectSteps(ids: readonly StepId[]): Selection {
  return ids.length === 0 ? NOTHING_SELECTED : { kind: "steps", ids };
}

/** The selection without what the document no longer has. */
export function pruneSelection(selection: Selection, document: PipelineDocument): Selection {
  if (selection.kind === "edge") {
    return graphOf(document).edges.some(({ id }) => id === selection.id)
      ? selection
      : NOTHING_SELECTED;
  }
  if (selection.kind === "nothing") return selection;
  const present = new Set(document.steps.map(({ id }) => id));
  const ids = selection.ids.filter((id) => present.has(id));
  return ids.length === selection.ids.length ? selection : selectSteps(ids);
}
