import type { PipelineDocument } from "../pipeline/document";
import { err, type Result } from "../utils/result";

/** Why a command left the document as it was; `message` is written for the author. */
export interface CommandError {
  readonly code: string;
  readonly message: string;
}

/** A pure change to the document. Ids and time are part of the input. Commands are the only writers. */
export interface Command<Input> {
  (document: PipelineDocument, input: Input): Result<PipelineDocument, CommandError>;
  /** As undo and redo name it: "Rename step". */
  readonly label: string;
}

/** Gives a pure change the label under which it can be undone. */
export function defineCommand<Input>(
  label: string,
  change: (document: PipelineDocument, input: Input) => Result<PipelineDocument, CommandError>,
): Command<Input> {
  return Object.assign((document: PipelineDocument, input: Input) => change(document, input), {
    label,
  });
}

/** A command's refusal; `message` says what is wrong and what to do. */
export function refuse(code: string, message: string): Result<never, CommandError> {
  return err({ code, message });
}

/** The refusal for a step that was removed while something still pointed at it. */
export function refuseMissingStep(): Result<never, CommandError> {
  return refuse("step-not-found", "That step is no longer in the design.");
}
