"use client";

import { useEditorStore } from "@/components/studio/editor-context";
import { Menu } from "@/components/ui/menu";
import { type Pending, usePending } from "./pending";
import { useEdgeActions } from "./use-edge-actions";

/** What can be done with an edge, at the pointer; the inspector of an edge offers the same. */
export function EdgeMenu({
  pending: { at, edgeId },
  onClose,
}: {
  readonly pending: Extract<Pending, { kind: "edge" }>;
  readonly onClose: () => void;
}) {
  const store = useEditorStore();
  const entries = useEdgeActions(edgeId, at);
  return (
    <Menu
      open
      onOpenChange={(open) => {
        const isStillAsked = usePending.getState().pending?.kind === "edge"; // an entry may ask further
        if (!open && isStillAsked) onClose();
      }}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label="Connection"
          className="fixed size-0"
          style={{ left: at.x, top: at.y }}
        />
      }
      entries={[
        ...entries,
        { kind: "separator" },
        {
          kind: "action",
          label: "Show what it carries",
          onSelect: () => store.select({ kind: "edge", id: edgeId }),
        },
      ]}
    />
  );
}
