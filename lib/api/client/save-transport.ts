import type { PipelineDocument } from "../../pipeline/document";
import { getDesign } from "./designs";
import { type Save, saveDesign } from "./save-design";

/** What an autosave learns from one attempt; see `SaveTransport` in `lib/editor/autosave`. */
export type TransportOutcome =
  | { readonly kind: "saved"; readonly revision: number }
  | { readonly kind: "conflict"; readonly theirRevision: number }
  | { readonly kind: "offline" }
  | { readonly kind: "storage-full"; readonly message: string };

/** How the editor of one design reaches the server. */
export function saveTransport(designId: string) {
  return {
    save: (document: PipelineDocument, revision: number, { reason }: Pick<Save, "reason"> = {}) =>
      saveOnce({ id: designId, document, baseRevision: revision, reason }),
    load: () => load(designId),
  };
}

async function saveOnce(save: Save): Promise<TransportOutcome> {
  const outcome = await saveDesign(save);
  if (outcome.kind === "conflict") {
    return { kind: "conflict", theirRevision: outcome.currentRevision };
  }
  // Whatever the reason, the server does not store it, and says why.
  if (outcome.kind === "rejected") return { kind: "storage-full", message: outcome.problem.detail };
  return outcome;
}

/** What the server has now. @throws Error when it cannot be had. */
async function load(designId: string) {
  const result = await getDesign(designId);
  if (!result.ok) throw new Error(`Design ${designId} cannot be read: ${result.error.kind}`);
  const { document, revision } = result.value;
  return { document, revision };
}
