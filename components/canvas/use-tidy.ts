"use client";

import { useCallback, useState } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { announce } from "@/components/ui/live-region";
import { arrange } from "@/lib/editor/commands/arrange";
import { runLayout } from "@/lib/editor/layout";
import { useShowAll } from "./use-show-all";

/** Lays the steps out by what they depend on; one entry in the history, the view follows. */
export function useTidy() {
  const store = useEditorStore();
  const showAll = useShowAll();
  const [isTidying, setTidying] = useState(false);

  const tidy = useCallback(async () => {
    setTidying(true);
    const { document } = store.getState();
    const positions = await runLayout(document);
    setTidying(false);
    if (store.getState().document.steps !== document.steps) return; // the author went on; their change wins
    store.run(arrange, { positions });
    announce("Layout tidied.");
    showAll({ durationMs: 180 });
  }, [store, showAll]);

  return { tidy, isTidying };
}
