import { useCallback, useEffect, useRef } from "react";
import type { Editor } from "./lens-editor";
import { minimalEdit } from "./minimal-edit";

interface FollowOptions {
  readonly text: string;
  /** The text is being typed, or cannot be read yet: the canvas does not write over it. */
  readonly isHeld: boolean;
}

/**
 * Writes what changed on the canvas into the text, as the smallest edit, so that cursor and scroll stay.
 *
 * @returns whether the text is being written to just now: such a change is none of the author's.
 */
export function useFollowCanvas(
  editor: Editor | undefined,
  { text, isHeld }: FollowOptions,
): () => boolean {
  const isWriting = useRef(false);
  useEffect(() => {
    const model = editor?.getModel();
    if (!model || isHeld) return;
    const edit = minimalEdit(model.getValue(), text);
    if (!edit) return;
    const [start, end] = [model.getPositionAt(edit.from), model.getPositionAt(edit.to)];
    const range = {
      startLineNumber: start.lineNumber,
      startColumn: start.column,
      endLineNumber: end.lineNumber,
      endColumn: end.column,
    };
    isWriting.current = true;
    model.pushEditOperations([], [{ range, text: edit.text }], () => null);
    isWriting.current = false;
  }, [editor, text, isHeld]);
  return useCallback(() => isWriting.current, []);
}
