import type { PipelineDocument } from "../pipeline/document";
import { type JsonValue, jsonEqual } from "../utils/json";

/** Work that the server does not have yet, kept in the browser. */
export interface Draft {
  readonly designId: string;
  /** The tab that wrote it, so that tabs do not clear each other's. */
  readonly owner: string;
  /** The revision that the work started from. */
  readonly baseRevision: number;
  readonly document: PipelineDocument;
  readonly writtenAtMs: number;
}

/** Where drafts are kept. Rejections are storage problems; their message is shown to the author. */
export interface DraftStore {
  write(draft: Draft): Promise<void>;
  /** The newest draft of a design, whichever tab wrote it. */
  read(designId: string): Promise<Draft | undefined>;
  clear(designId: string, owner: string): Promise<void>;
}

/** What to do with a draft found when a design is opened. */
export type DraftVerdict =
  /** None, or one that the server has by now. */
  | { readonly kind: "nothing" }
  /** Nobody saved since: put it in place, as unsaved work. */
  | { readonly kind: "restore"; readonly draft: Draft }
  /** Somebody saved since: the author decides. */
  | { readonly kind: "conflict"; readonly draft: Draft };

export function judgeDraft(
  draft: Draft | undefined,
  server: { readonly document: PipelineDocument; readonly revision: number },
): DraftVerdict {
  if (!draft || sameDocument(draft.document, server.document)) return { kind: "nothing" };
  return { kind: draft.baseRevision === server.revision ? "restore" : "conflict", draft };
}

/** Equal as JSON, member order aside. */
export function sameDocument(left: PipelineDocument, right: PipelineDocument): boolean {
  if (left === right) return true;
  return jsonEqual(left as unknown as JsonValue, right as unknown as JsonValue); // interfaces without an index signature
}
