import { getDesign } from "../../lib/api/client/designs";
import { saveDesign } from "../../lib/api/client/save-design";
import type { PipelineDocument } from "../../lib/pipeline/document";

/** A browser tab with one design open. */
export interface Tab {
  readonly name: string;
  readonly designId: string;
  /** What the author sees. */
  document: PipelineDocument;
  /** What the server held when this tab last heard from it, and its revision. */
  seen: PipelineDocument;
  revision: number;
  isInConflict: boolean;
}

/** A save that the server said it stored. */
export interface AcceptedSave {
  readonly tab: string;
  readonly revision: number;
  readonly document: PipelineDocument;
  /** What the tab had seen when it sent the save. */
  readonly seen: PipelineDocument;
}

export function edit(tab: Tab, text: string): void {
  const description = `${tab.document.pipeline.description} ${tab.name}:${text}`.slice(-200);
  tab.document = { ...tab.document, pipeline: { ...tab.document.pipeline, description } };
}

/** Sends what the author sees; a conflict leaves it as it is. */
export async function save(
  tab: Tab,
  { isCareless }: { readonly isCareless: boolean },
): Promise<AcceptedSave | undefined> {
  const { designId: id, document, seen } = tab;
  const baseRevision = isCareless ? (await current(id)).revision : tab.revision;
  const outcome = await saveDesign({ id, document, baseRevision });
  if (outcome.kind === "conflict") {
    tab.isInConflict = true;
    return undefined;
  }
  if (outcome.kind !== "saved") throw new Error(`Save failed: ${JSON.stringify(outcome)}`);
  const { revision } = outcome;
  Object.assign(tab, { seen: document, revision, isInConflict: false });
  return { tab: tab.name, revision, document, seen };
}

/** Takes what the server has, as a reload or “take theirs” does. */
export async function reload(tab: Tab): Promise<void> {
  const { document, revision } = await current(tab.designId);
  Object.assign(tab, { document, seen: document, revision, isInConflict: false });
}

/** Looks at what the server has and puts the own work on top, as “keep mine” does. */
export async function keepMine(tab: Tab): Promise<void> {
  const { document, revision } = await current(tab.designId);
  Object.assign(tab, { seen: document, revision, isInConflict: false });
}

async function current(id: string) {
  const result = await getDesign(id);
  if (!result.ok) throw new Error(`Design cannot be read: ${JSON.stringify(result.error)}`);
  return result.value;
}
