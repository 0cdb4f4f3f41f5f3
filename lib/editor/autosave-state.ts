import type { PipelineDocument } from "../pipeline/document";
import { assertNever } from "../utils/assert-never";
import type { SaveState } from "./save-state";

/** All that is known about saving. Changed by `nextAutosaveState` alone; shown through `toSaveState`. */
export interface AutosaveState {
  /** What the author sees. */
  readonly document: PipelineDocument;
  /** Of the last write that the server confirmed. */
  readonly revision: number;
  /** What the server confirmed as that revision; undefined when it holds somebody else's. */
  readonly acknowledged: PipelineDocument | undefined;
  /** Sent without an answer: the server may hold any of them. */
  readonly unconfirmed: readonly PipelineDocument[];
  /** Failed attempts since the server last answered. */
  readonly attempts: number;
  /** Why the browser could not keep the draft, while it could not. */
  readonly draftProblem: string | undefined;
  readonly phase: AutosavePhase;
}

export type AutosavePhase =
  | { readonly name: "resting" }
  | { readonly name: "sending"; readonly sent: PipelineDocument }
  | { readonly name: "conflict"; readonly theirRevision: number }
  /** The server answered that it could not store it; the next edit or `retry` tries again. */
  | { readonly name: "refused"; readonly message: string };

export type AutosaveEvent =
  | { readonly type: "edited"; readonly document: PipelineDocument }
  /** Work of an earlier visit, made from `revision`; the server may be further by now. */
  | {
      readonly type: "draft-restored";
      readonly document: PipelineDocument;
      readonly revision: number;
    }
  | { readonly type: "save-started" }
  | { readonly type: "save-succeeded"; readonly revision: number }
  /** The conflict was with our own write, whose answer had been lost. */
  | { readonly type: "write-found"; readonly revision: number; readonly document: PipelineDocument }
  | { readonly type: "save-conflict"; readonly theirRevision: number }
  | { readonly type: "save-failed-offline" }
  | { readonly type: "save-failed-storage"; readonly message: string }
  | { readonly type: "draft-written" }
  | { readonly type: "draft-failed"; readonly message: string }
  | { readonly type: "retry" }
  /** The author keeps their own as a new version after `revision`, … */
  | { readonly type: "resolved-with-mine"; readonly revision: number }
  /** … or takes what the server has. */
  | {
      readonly type: "resolved-with-theirs";
      readonly revision: number;
      readonly document: PipelineDocument;
    };

/** The state of a design just opened. A restored draft is then an edit. */
export function beginAutosave(document: PipelineDocument, revision: number): AutosaveState {
  return {
    document,
    revision,
    acknowledged: document,
    unconfirmed: [],
    attempts: 0,
    draftProblem: undefined,
    phase: RESTING,
  };
}

const RESTING: AutosavePhase = { name: "resting" };

/** The state after an event; one that cannot happen in a phase changes nothing. */
export function nextAutosaveState(state: AutosaveState, event: AutosaveEvent): AutosaveState {
  const { phase } = state;
  switch (event.type) {
    case "edited":
      return {
        ...state,
        document: event.document,
        phase: phase.name === "refused" ? RESTING : phase,
      };
    case "draft-restored":
      return restored(state, event);
    case "retry":
      return phase.name === "refused" ? { ...state, phase: RESTING } : state;
    case "save-started":
      return phase.name === "resting"
        ? { ...state, phase: { name: "sending", sent: state.document } }
        : state;
    case "draft-written":
      return { ...state, draftProblem: undefined };
    case "draft-failed":
      return { ...state, draftProblem: event.message };
    case "resolved-with-mine":
      return phase.name === "conflict"
        ? {
            ...state,
            revision: event.revision,
            acknowledged: undefined,
            unconfirmed: [],
            phase: RESTING,
          }
        : state;
    case "resolved-with-theirs":
      return phase.name === "conflict" ? beginAutosave(event.document, event.revision) : state;
    default:
      return phase.name === "sending" ? answered(state, phase.sent, event) : state;
  }
}

function restored(
  state: AutosaveState,
  { document, revision }: { readonly document: PipelineDocument; readonly revision: number },
): AutosaveState {
  const isCurrent = revision === state.revision;
  return { ...state, document, revision, acknowledged: isCurrent ? state.acknowledged : undefined };
}

type Answer = Extract<
  AutosaveEvent,
  { type: `save-${"succeeded" | "conflict" | "failed-offline" | "failed-storage"}` | "write-found" }
>;

function answered(state: AutosaveState, sent: PipelineDocument, event: Answer): AutosaveState {
  const reached = { ...state, attempts: 0 };
  switch (event.type) {
    case "save-succeeded":
      return confirmed(reached, sent, event.revision);
    case "write-found":
      return confirmed(reached, event.document, event.revision);
    case "save-conflict":
      return { ...reached, phase: { name: "conflict", theirRevision: event.theirRevision } };
    case "save-failed-storage":
      return { ...reached, phase: { name: "refused", message: event.message } };
    case "save-failed-offline":
      return {
        ...state,
        attempts: state.attempts + 1,
        unconfirmed: state.unconfirmed.includes(sent)
          ? state.unconfirmed
          : [...state.unconfirmed, sent],
        phase: RESTING,
      };
    default:
      return assertNever(event);
  }
}

function confirmed(
  state: AutosaveState,
  document: PipelineDocument,
  revision: number,
): AutosaveState {
  return {
    ...state,
    revision,
    acknowledged: document,
    unconfirmed: [],
    draftProblem: undefined,
    phase: RESTING,
  };
}

/** True while the server holds, or may hold after a lost answer, something else than the author sees. */
export function isDirty({ document, acknowledged, unconfirmed }: AutosaveState): boolean {
  return document !== acknowledged || unconfirmed.length > 0;
}

/** True when a save could be sent now. */
export function wantsSave(state: AutosaveState): boolean {
  return state.phase.name === "resting" && isDirty(state);
}

/** What the status line says; "saved" only when the confirmed document is the one on the screen. */
export function toSaveState(state: AutosaveState): SaveState {
  const { revision, phase, attempts, draftProblem } = state;
  if (phase.name === "conflict")
    return { status: "conflict", revision, theirRevision: phase.theirRevision };
  if (phase.name === "refused") return { status: "storage-full", revision, message: phase.message };
  const isSending = phase.name === "sending"; // also of a change undone since: the server may hold it
  if (!isDirty(state) && !isSending) return { status: "saved", revision };
  if (attempts > 0 && draftProblem !== undefined)
    return { status: "storage-full", revision, message: draftProblem };
  if (attempts > 0) return { status: "offline", revision };
  if (isSending) return { status: "saving", revision };
  if (draftProblem !== undefined)
    return { status: "storage-full", revision, message: draftProblem };
  return { status: "unsaved", revision };
}
