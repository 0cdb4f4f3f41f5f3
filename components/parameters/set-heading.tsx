"use client";

import { Trash2 } from "lucide-react";
import { useEditorStore } from "@/components/studio/editor-context";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { removeParameterSet } from "@/lib/editor/commands/remove-parameter-set";
import { renameParameterSet } from "@/lib/editor/commands/rename-parameter-set";
import { DraftField } from "./draft-field";

/** The head of a column: the set's name, and a way to delete it. */
export function SetHeading({ name }: { name: string }) {
  const store = useEditorStore();
  const rename = (to: string) => {
    const result = store.run(renameParameterSet, { name, to: to.trim() });
    if (!result.ok) toast({ message: result.error.message, tone: "danger" });
  };
  const remove = () => {
    if (!store.run(removeParameterSet, { name }).ok) return;
    toast({
      message: `Parameter set ${name} deleted.`,
      action: { label: "Undo", onAction: store.undo },
    });
  };
  return (
    <th scope="col" aria-label={name} className="w-56 font-medium">
      <span className="flex items-center gap-1">
        <DraftField label={`Name of set ${name}`} value={name} onCommit={rename} />
        <IconButton label={`Delete set ${name}`} onClick={remove} icon={<Trash2 size={14} />} />
      </span>
    </th>
  );
}
