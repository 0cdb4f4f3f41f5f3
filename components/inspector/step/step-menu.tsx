"use client";

import { Copy, CornerUpLeft, Ellipsis, Files, Split, Trash2 } from "lucide-react";
import { useEditorStore } from "@/components/studio/editor-context";
import { openDialog, showUsages } from "@/components/studio/studio-ui";
import { useDuplicate } from "@/components/studio/use-duplicate";
import { removeSelection } from "@/components/studio/use-shortcuts";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-entry";
import { moveOutOfBranch } from "@/lib/editor/commands/move-out-of-branch";
import type { Step } from "@/lib/pipeline/document";
import { portsOf } from "@/lib/steps/ports-of";
import { copyJson } from "../json/copy-json";
import { report } from "../use-step-target";

/** What can be done to the selected step as a whole. */
export function StepMenu({ step }: { readonly step: Step }) {
  const store = useEditorStore();
  const duplicate = useDuplicate();
  const entries: readonly MenuEntry[] = [
    {
      kind: "action",
      label: "Duplicate",
      icon: <Files size={16} />,
      shortcut: "Mod+D",
      onSelect: duplicate,
    },
    {
      kind: "action",
      label: "Copy JSON",
      icon: <Copy size={16} />,
      onSelect: () => copyJson(step.definition),
    },
    {
      kind: "action",
      label: "Move into branch …",
      icon: <Split size={16} />,
      shortcut: "B",
      onSelect: () => openDialog("branch"),
    },
    usagesMenu(step),
    ...(step.branch
      ? [
          {
            kind: "action" as const,
            label: "Move out of branch",
            icon: <CornerUpLeft size={16} />,
            onSelect: () => report(store.run(moveOutOfBranch, { stepId: step.id })),
          },
        ]
      : []),
    { kind: "separator" },
    {
      kind: "action",
      label: "Delete",
      icon: <Trash2 size={16} />,
      shortcut: "Delete",
      danger: true,
      onSelect: () => removeSelection(store),
    },
  ];
  return (
    <Menu
      trigger={<IconButton label="More actions" icon={<Ellipsis className="size-4" />} />}
      entries={entries}
      align="end"
    />
  );
}

/** Who uses the step, or one of its outputs. */
function usagesMenu(step: Step): MenuEntry {
  const { outputs } = portsOf(step);
  const ofOutputs = outputs.map(({ id, label }) => ({
    kind: "action" as const,
    label,
    onSelect: () => showUsages({ kind: "output", stepId: step.id, port: id }),
  }));
  return {
    kind: "submenu",
    label: "Find usages",
    entries: [
      {
        kind: "action",
        label: "Of the step",
        onSelect: () => showUsages({ kind: "step", stepId: step.id }),
      },
      ...(ofOutputs.length > 0
        ? [{ kind: "heading" as const, label: "Of an output" }, ...ofOutputs]
        : []),
    ],
  };
}
