import type { Brand } from "../utils/brand";

/** Ours, stable over renames, never exported. */
export type StepId = Brand<string, "StepId">;

/** Names a catalogue entry: `training`, `execute-code`, `raw`. */
export type StepKind = Brand<string, "StepKind">;

/** `code/<step id>/<file name>`, the place of a file of an Execute-code step inside the document. */
export type FilePath = Brand<string, "FilePath">;

export type NoteId = Brand<string, "NoteId">;

export type TriggerId = Brand<string, "TriggerId">;

export function stepId(text: string): StepId {
  return text as StepId; // the one door through which text becomes a step id
}

export function stepKind(text: string): StepKind {
  return text as StepKind; // the one door through which text becomes a kind
}

export function triggerId(text: string): TriggerId {
  return text as TriggerId; // the one door through which text becomes a trigger id
}

export function filePath(step: StepId, fileName: string): FilePath {
  return `code/${step}/${fileName}` as FilePath; // the one door through which text becomes a file path
}
