"use client";

import { useReactFlow } from "@xyflow/react";
import { useCallback, useState } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { announce } from "@/components/ui/live-region";
import { arrange } from "@/lib/editor/commands/arrange";
import { runLayout } from "@/lib/editor/layout";
import { FIT } from "./fit-options";

/** Lays the steps out by what they depend on; one entry in the history, the view follows. */
export function useTidy() {
  const store = useEditorStore();
  const { fitView } = useReactFlow();
  const [isTidying, setTidying] = useState(false);

  const tidy = useCallback(async () => {
    setTidying(true);
    const { document } = store.getState();
    const positions = await runLayout(document);
    setTidying(false);
    if (store.getState().document.steps !== document.steps) return; // the author went on; their change wins
    store.run(arrange, { positions });
    announce("Layout tidied.");
    window.setTimeout(() => fitView({ ...FIT, duration: 180 }), 30); // after the cards have moved
  }, [store, fitView]);

  return { tidy, isTidying };
}
