import { createStore, type StoreApi } from "zustand/vanilla";
import type { PipelineDocument } from "../pipeline/document";
import type { Issue } from "../pipeline/issue";
import type { Result } from "../utils/result";
import type { Command, CommandError } from "./command";
import {
  beginHistory,
  type History,
  type RecordOptions,
  record,
  redo,
  seal,
  undo,
} from "./history";
import type { SaveState } from "./save-state";
import { NOTHING_SELECTED, pruneSelection, type Selection } from "./selection";

/** Everything the studio draws. Components subscribe to slices and send commands. */
export interface EditorState {
  readonly designId: string;
  readonly document: PipelineDocument;
  readonly history: History;
  readonly selection: Selection;
  /** What validation last said about `document`; nothing while `isChecked` is false. */
  readonly issues: readonly Issue[];
  readonly isChecked: boolean;
  readonly save: SaveState;
  /** Why the last command was refused, for the status line and the screen reader; cleared by the next success. */
  readonly refusal: CommandError | undefined;
}

export interface EditorStore extends StoreApi<EditorState> {
  /** Applies a command; a refused one changes nothing but `refusal`. */
  run<Input>(
    command: Command<Input>,
    input: Input,
    options?: RecordOptions,
  ): Result<PipelineDocument, CommandError>;
  undo(): void;
  redo(): void;
  /** Ends merging, as at the end of a drag: the next change is an entry of its own. */
  seal(): void;
  select(selection: Selection): void;
  setIssues(issues: readonly Issue[]): void;
  setSave(save: SaveState): void;
  /** Puts another document in place, as after a conflict; history starts anew. */
  replace(document: PipelineDocument): void;
}

export function createEditorStore(
  designId: string,
  { document, revision }: { readonly document: PipelineDocument; readonly revision: number },
): EditorStore {
  const store = createStore<EditorState>(() => ({
    designId,
    document,
    history: beginHistory(document),
    selection: NOTHING_SELECTED,
    issues: [],
    isChecked: false,
    save: { status: "saved", revision },
    refusal: undefined,
  }));
  const show = (history: History) =>
    store.setState((state) => ({
      history,
      document: history.present,
      selection: pruneSelection(state.selection, history.present),
      refusal: undefined,
    }));

  return Object.assign(store, {
    run<Input>(command: Command<Input>, input: Input, options: RecordOptions = {}) {
      const { history } = store.getState();
      const result = command(history.present, input);
      if (result.ok)
        show(record(history, { label: command.label, document: result.value, ...options }));
      else store.setState({ refusal: result.error });
      return result;
    },
    undo: () => show(undo(store.getState().history)),
    redo: () => show(redo(store.getState().history)),
    seal: () => store.setState(({ history }) => ({ history: seal(history) })),
    select: (selection: Selection) => store.setState({ selection }),
    setIssues: (issues: readonly Issue[]) => store.setState({ issues, isChecked: true }),
    setSave: (save: SaveState) => store.setState({ save }),
    replace: (next: PipelineDocument) => show(beginHistory(next)),
  });
}
