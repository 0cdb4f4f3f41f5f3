import { database } from "../../db/client";
import { getDesign } from "../../db/designs";
import type { PipelineDocument } from "../../pipeline/document";
import { parseDocument } from "../../pipeline/parse-document";

/** What a page needs to start editing. */
export interface OpenDesign {
  readonly id: string;
  readonly revision: number;
  readonly document: PipelineDocument;
}

/**
 * A design for the page that edits it, brought to the present format; undefined when there is none in use.
 *
 * @throws Error when a newer version of the program wrote it.
 */
export async function openDesign(id: string): Promise<OpenDesign | undefined> {
  const design = await getDesign(await database(), id);
  if (!design || design.deletedAt) return undefined;
  const document = parseDocument(JSON.parse(design.document));
  if (!document.ok) throw new Error(`Design ${id}: ${document.error.message}`);
  return { id, revision: design.revision, document: document.value };
}
