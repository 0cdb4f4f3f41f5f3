import { useEffect, useRef } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { selectSteps } from "@/lib/editor/selection";
import type { LineRange } from "@/lib/export/step-lines";
import type { StepId } from "@/lib/pipeline/ids";
import { innermostStep } from "./innermost-step";
import type { Editor } from "./lens-editor";

type Lines = ReadonlyMap<StepId, LineRange>;

/** Marks the lines of what is selected on the canvas, and selects the step that the cursor is put into. */
export function useSharedSelection(editor: Editor | undefined, lines: Lines): void {
  useMarkedLines(editor, lines);
  useSelectAtCursor(editor, lines);
}

function useMarkedLines(editor: Editor | undefined, lines: Lines): void {
  const selection = useEditor((state) => state.selection);
  useEffect(() => {
    if (!editor || selection.kind !== "steps") return;
    const ranges = selection.ids.flatMap((id) => lines.get(id) ?? []);
    const marks = editor.createDecorationsCollection(
      ranges.map(({ from, to }) => ({
        range: { startLineNumber: from, startColumn: 1, endLineNumber: to, endColumn: 1 },
        options: { isWholeLine: true, className: "lens-line", marginClassName: "lens-margin" },
      })),
    );
    const [first] = ranges;
    if (first && !editor.hasTextFocus())
      editor.revealRangeNearTopIfOutsideViewport({
        startLineNumber: first.from,
        startColumn: 1,
        endLineNumber: first.to,
        endColumn: 1,
      });
    return () => marks.clear();
  }, [editor, lines, selection]);
}

function useSelectAtCursor(editor: Editor | undefined, lines: Lines): void {
  const store = useEditorStore();
  const current = useRef(lines);
  useEffect(() => {
    current.current = lines;
  }, [lines]);
  useEffect(() => {
    const listening = editor?.onDidChangeCursorPosition(({ position }) => {
      if (!editor.hasTextFocus()) return;
      const id = innermostStep(current.current, position.lineNumber);
      const { selection } = store.getState();
      const isSelected = selection.kind === "steps" && selection.ids.join() === id;
      if (id && !isSelected) store.select(selectSteps([id]));
    });
    return () => listening?.dispose();
  }, [editor, store]);
}
