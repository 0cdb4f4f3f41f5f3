"use client";

import { useCallback } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { newStepId } from "@/components/studio/new-step-id";
import { announce } from "@/components/ui/live-region";
import { toast } from "@/components/ui/toast";
import type { EditorStore } from "@/lib/editor/editor-store";
import type { Fix } from "@/lib/pipeline/fix";
import { countNoun } from "@/lib/utils/count-noun";

/** Applies remedies as one change that can be undone, and says what is left. */
export function useFix(): (fixes: readonly Fix[]) => Promise<void> {
  const store = useEditorStore();
  return useCallback(
    async (fixes) => {
      const { fixAllCommand, fixCommand } = await import("@/lib/editor/fixes/fix-command");
      const [only, ...others] = fixes;
      if (!only) return;
      const isOne = others.length === 0;
      const command = isOne ? fixCommand(only) : fixAllCommand("Fix all of this kind", fixes);
      store.seal();
      const result = store.run(command, { newStepId });
      if (!result.ok) return void toast({ message: result.error.message, tone: "danger" });
      const done = isOne ? only.label : `Fixed ${countNoun(fixes.length, "problem")}`;
      sayOnceChecked(store, done);
      if (!isOne) toast({ message: `${done}.`, action: { label: "Undo", onAction: store.undo } });
    },
    [store],
  );
}

/** Speaks when validation has looked at the change, so that the count is the new one. */
function sayOnceChecked(store: EditorStore, done: string): void {
  const unsubscribe = store.subscribe(({ issues }, before) => {
    if (issues === before.issues) return;
    unsubscribe();
    const left = issues.length === 0 ? "No problems" : countNoun(issues.length, "problem");
    announce(`${done}. ${left} left.`);
  });
}
