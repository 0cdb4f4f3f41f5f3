"use client";

import { FileWarning } from "lucide-react";
import { useEditorStore, useStep } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { addFile } from "@/lib/editor/commands/add-file";
import type { StepId } from "@/lib/pipeline/ids";
import type { CodeTab } from "./code-tab";

interface MissingCodeProps {
  readonly stepId: StepId;
  readonly fileName: string;
  readonly onCreate: (tab: CodeTab) => void;
}

/** A step imported from a definition names its code by its place in S3; the text is not in the definition. */
export function MissingCode({ stepId, fileName, onCreate }: MissingCodeProps) {
  const store = useEditorStore();
  const functionName = useStep(stepId)?.code?.functionName ?? "run";
  const create = () => {
    const text = `def ${functionName}():\n    """Say what this step does."""\n`;
    const result = store.run(addFile, { stepId, name: fileName, text });
    if (result.ok) onCreate({ kind: "file", name: fileName });
  };
  return (
    <div className="grid h-full place-items-center">
      <EmptyState
        icon={<FileWarning size={24} />}
        title="The code is not in this design"
        action={<Button onClick={create}>Write {fileName} here</Button>}
      >
        The definition only names the place of the code in S3, and that place is kept as long as you
        add no files. With files of its own the step gets a new place when it is exported.
      </EmptyState>
    </div>
  );
}
