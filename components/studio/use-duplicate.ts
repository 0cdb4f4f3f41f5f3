"use client";

import { useCallback } from "react";
import { duplicateSteps } from "@/lib/editor/commands/duplicate-steps";
import { selectSteps } from "@/lib/editor/selection";
import { stepId } from "@/lib/pipeline/ids";
import { useEditorStore } from "./editor-context";

/** Duplicates the selected steps beside themselves and selects the copies. */
export function useDuplicate(): () => void {
  const store = useEditorStore();
  return useCallback(() => {
    const { selection } = store.getState();
    if (selection.kind !== "steps") return;
    const newIds = selection.ids.map(() => stepId(crypto.randomUUID()));
    const result = store.run(duplicateSteps, { ids: selection.ids, newIds });
    if (result.ok) store.select(selectSteps(newIds));
  }, [store]);
}
