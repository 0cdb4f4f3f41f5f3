"use client";

import { EllipsisVertical } from "lucide-react";
import { useState } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { TextField } from "@/components/ui/text-field";
import { toast } from "@/components/ui/toast";
import { removeFile } from "@/lib/editor/commands/remove-file";
import { renameFile } from "@/lib/editor/commands/rename-file";
import { setCode } from "@/lib/editor/commands/set-code";
import type { StepId } from "@/lib/pipeline/ids";
import type { CodeTab } from "./code-tab";

interface FileMenuProps {
  readonly stepId: StepId;
  readonly name: string;
  readonly isEntry: boolean;
  readonly onSelect: (tab: CodeTab) => void;
}

/** What can be done with one file. */
export function FileMenu({ stepId, name, isEntry, onSelect }: FileMenuProps) {
  const store = useEditorStore();
  const [isRenaming, setRenaming] = useState(false);
  const remove = () => {
    const result = store.run(removeFile, { stepId, name });
    if (!result.ok) return void toast({ message: result.error.message, tone: "danger" });
    toast({ message: `${name} deleted.`, action: { label: "Undo", onAction: store.undo } });
  };
  return (
    <>
      <Menu
        trigger={<IconButton label={`Actions for ${name}`} icon={<EllipsisVertical size={14} />} />}
        entries={[
          { kind: "action", label: "Rename", onSelect: () => setRenaming(true) },
          {
            kind: "action",
            label: "Start here",
            detail: isEntry ? "This file is the entry." : "Makes this file the entry.",
            disabled: isEntry,
            onSelect: () => store.run(setCode, { stepId, change: { entryFile: name } }),
          },
          { kind: "separator" },
          {
            kind: "action",
            label: "Delete",
            danger: true,
            disabled: isEntry,
            ...(isEntry && { detail: "The entry file cannot be deleted." }),
            onSelect: remove,
          },
        ]}
      />
      {isRenaming && (
        <RenameDialog
          stepId={stepId}
          name={name}
          onClose={() => setRenaming(false)}
          onSelect={onSelect}
        />
      )}
    </>
  );
}

function RenameDialog({
  stepId,
  name,
  onClose,
  onSelect,
}: Omit<FileMenuProps, "isEntry"> & { onClose: () => void }) {
  const store = useEditorStore();
  const [text, setText] = useState(name);
  const [error, setError] = useState<string>();
  const rename = () => {
    const result = store.run(renameFile, { stepId, name, to: text.trim() });
    if (!result.ok) return setError(result.error.message);
    onSelect({ kind: "file", name: text.trim() });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Rename ${name}`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={rename}>
            Rename
          </Button>
        </>
      }
    >
      <Field label="File name" error={error}>
        <TextField
          value={text}
          onChange={setText}
          mono
          onKeyDown={(event) => event.key === "Enter" && rename()}
        />
      </Field>
    </Dialog>
  );
}
