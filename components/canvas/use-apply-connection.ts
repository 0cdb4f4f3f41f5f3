"use client";

import { useCallback } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { newStepId } from "@/components/studio/new-step-id";
import { announce } from "@/components/ui/live-region";
import { toast } from "@/components/ui/toast";
import { applyConnection, replaceConnection } from "@/lib/editor/apply-connection";
import type { Connection } from "@/lib/editor/resolve-connection";

/** Connects, in place of an edge when one is named, and says how it went. */
export function useApplyConnection(): (connection: Connection, replaces?: string) => void {
  const store = useEditorStore();
  return useCallback(
    (connection, replaces) => {
      const result =
        replaces === undefined
          ? applyConnection(store, connection, { newStepId })
          : replaceConnection(store, connection, { edgeId: replaces, newStepId });
      if (result.ok) announce(`Connected: ${connection.label}.`);
      else toast({ message: result.error.message });
    },
    [store],
  );
}
