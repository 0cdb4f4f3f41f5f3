"use client";

import { Redo2, Undo2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { useEditor, useEditorStore } from "./editor-context";

/** Undo and redo, named for what they would take back or bring back. */
export function UndoButtons() {
  const store = useEditorStore();
  const undoLabel = useEditor(({ history }) => history.past.at(-1)?.label);
  const redoLabel = useEditor(({ history }) => history.future.at(-1)?.label);
  return (
    <div className="flex gap-0.5">
      <IconButton
        label={undoLabel ? `Undo: ${inSentence(undoLabel)}` : "Undo"}
        shortcut="Mod+Z"
        disabled={!undoLabel}
        onClick={store.undo}
        icon={<Undo2 size={16} />}
      />
      <IconButton
        label={redoLabel ? `Redo: ${inSentence(redoLabel)}` : "Redo"}
        shortcut="Mod+Shift+Z"
        disabled={!redoLabel}
        onClick={store.redo}
        icon={<Redo2 size={16} />}
      />
    </div>
  );
}

/** Names inside a label keep their letters. */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
