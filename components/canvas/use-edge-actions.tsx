"use client";

import { ArrowRight, Link2, Unlink } from "lucide-react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import type { MenuAction } from "@/components/ui/menu-entry";
import { toast } from "@/components/ui/toast";
import { disconnectEdge } from "@/lib/editor/commands/disconnect-edge";
import { orderConnection, resolveConnection } from "@/lib/editor/resolve-connection";
import { stepById } from "@/lib/pipeline/find";
import { graphOf } from "@/lib/pipeline/graph";
import { ask, type ScreenPoint } from "./pending";
import { useApplyConnection } from "./use-apply-connection";

/** What can be done with an edge: take it away, or let it carry order instead of data and the other way round. */
export function useEdgeActions(edgeId: string, at: ScreenPoint): readonly MenuAction[] {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const apply = useApplyConnection();
  const edge = graphOf(document).edges.find(({ id }) => id === edgeId);
  const [from, to] = edge ? [stepById(document, edge.from), stepById(document, edge.to)] : [];
  if (!edge || !from || !to) return [];

  const remove: MenuAction = {
    kind: "action",
    label: "Delete connection",
    icon: <Unlink size={16} />,
    shortcut: "Delete",
    danger: true,
    onSelect: () => {
      if (store.run(disconnectEdge, { edgeId }).ok)
        toast({
          message: "Connection removed.",
          action: { label: "Undo", onAction: store.undo },
        });
    },
  };
  if (edge.kind === "branch") return [remove];
  const source = { kind: "step" as const, stepId: from.id };
  const target = { stepId: to.id };
  const change: MenuAction =
    edge.kind === "data"
      ? {
          kind: "action",
          label: "Change to order only",
          icon: <ArrowRight size={16} />,
          onSelect: () => apply(orderConnection(from, to), edgeId),
        }
      : {
          kind: "action",
          label: "Change to data",
          icon: <Link2 size={16} />,
          onSelect: () => {
            const options = resolveConnection(document, source, target);
            ask({ kind: "choice", at, source, target, options, replaces: edgeId });
          },
        };
  return [change, remove];
}
