import type { PipelineDocument } from "../../pipeline/document";
import { saveDesign as contract } from "../contracts/designs";
import type { ProblemJson } from "../contracts/problem";
import { type CallFailure, call } from "./call";

/** What became of a save. Only `saved` means that the server has it. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly revision: number }
  /** Somebody saved after the revision that this one started from; nothing was overwritten. */
  | { readonly kind: "conflict"; readonly currentRevision: number }
  /** No answer; the same save may be sent again. */
  | { readonly kind: "offline" }
  | { readonly kind: "storage-full"; readonly message: string }
  | { readonly kind: "rejected"; readonly problem: ProblemJson };

export interface Save {
  readonly id: string;
  readonly document: PipelineDocument;
  /** The revision that `document` was made from. */
  readonly baseRevision: number;
  readonly reason?: "autosave" | "keep-mine" | "import";
  /** A name for the version. */
  readonly label?: string;
  readonly signal?: AbortSignal;
}

/** Sends a document to replace `baseRevision`. A save whose answer was lost can be sent again without harm. */
export async function saveDesign({
  id,
  baseRevision,
  signal,
  ...body
}: Save): Promise<SaveOutcome> {
  const result = await call(contract, { params: { id }, baseRevision, body, signal });
  return result.ok ? { kind: "saved", revision: result.value.revision } : toOutcome(result.error);
}

function toOutcome(failure: CallFailure): SaveOutcome {
  // An answer that cannot be read does not say which revision it made; sending again finds out.
  if (failure.kind !== "problem") return { kind: "offline" };
  const { problem } = failure;
  if (problem.code === "stale-revision" && problem.currentRevision !== undefined) {
    return { kind: "conflict", currentRevision: problem.currentRevision };
  }
  if (problem.code === "storage-full") return { kind: "storage-full", message: problem.detail };
  return { kind: "rejected", problem };
}
