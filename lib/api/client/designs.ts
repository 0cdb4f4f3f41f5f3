import type { PipelineDocument } from "../../pipeline/document";
import * as contracts from "../contracts/designs";
import { call } from "./call";

interface Target {
  readonly id: string;
  readonly baseRevision: number;
}

/** Designs in use, last changed first. */
export function listDesigns(signal?: AbortSignal) {
  return call(contracts.listDesigns, { signal });
}

/** A design with its document, brought to the present format. */
export function getDesign(id: string, signal?: AbortSignal) {
  return call(contracts.getDesign, { params: { id }, signal });
}

/** Stores a new design; the server gives it an id. */
export function createDesign(
  document: PipelineDocument,
  { reason = "create" }: { readonly reason?: "create" | "import" } = {},
) {
  return call(contracts.createDesign, { body: { document, reason } });
}

/** Puts a design in the bin; `restoreDesign` with the same revision undoes it. */
export function deleteDesign({ id, baseRevision }: Target) {
  return call(contracts.deleteDesign, { params: { id }, baseRevision });
}

export function restoreDesign({ id, baseRevision }: Target) {
  return call(contracts.restoreDesign, { params: { id }, baseRevision });
}
