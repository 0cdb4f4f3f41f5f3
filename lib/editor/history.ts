import type { PipelineDocument } from "../pipeline/document";

/** Undo and redo as two stacks of immutable documents, which share what did not change. */
export interface History {
  readonly present: PipelineDocument;
  /** Newest last. */
  readonly past: readonly Entry[];
  /** Next to redo last. */
  readonly future: readonly Entry[];
}

/** A step back (in `past`: what was before `label`) or forward (in `future`: what was after it). */
export interface Entry {
  readonly label: string;
  readonly document: PipelineDocument;
  readonly mergeKey?: string;
}

export interface RecordOptions {
  /** Consecutive entries with the same key become one: a drag, a burst of typing in one field. */
  readonly mergeKey?: string;
}

const MAX_ENTRIES = 500; // enough for a day of work; documents share structure, so entries are small

export function beginHistory(present: PipelineDocument): History {
  return { present, past: [], future: [] };
}

/** The history after a change. A change to the same document is no entry. */
export function record(
  history: History,
  {
    label,
    document,
    mergeKey,
  }: RecordOptions & { readonly label: string; readonly document: PipelineDocument },
): History {
  if (document === history.present) return history;
  const last = history.past.at(-1);
  if (mergeKey !== undefined && last?.mergeKey === mergeKey && history.future.length === 0) {
    return { ...history, present: document };
  }
  const entry: Entry = {
    label,
    document: history.present,
    ...(mergeKey !== undefined && { mergeKey }),
  };
  return { present: document, past: [...history.past, entry].slice(-MAX_ENTRIES), future: [] };
}

/** Ends merging: the next change is an entry of its own even under the same key. */
export function seal(history: History): History {
  const last = history.past.at(-1);
  if (last?.mergeKey === undefined) return history;
  const { mergeKey: _, ...sealed } = last;
  return { ...history, past: [...history.past.slice(0, -1), sealed] };
}

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    present: last.document,
    past: history.past.slice(0, -1),
    future: [...history.future, { label: last.label, document: history.present }],
  };
}

export function redo(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    present: next.document,
    past: [...history.past, { label: next.label, document: history.present }],
    future: history.future.slice(0, -1),
  };
}

/** What undo would take back, as its command is called; undefined when there is nothing. */
export function undoLabel(history: History): string | undefined {
  return history.past.at(-1)?.label;
}

/** What redo would bring back; undefined when there is nothing. */
export function redoLabel(history: History): string | undefined {
  return history.future.at(-1)?.label;
}
