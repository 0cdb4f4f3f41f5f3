"use client";

import { Split } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { openDialog } from "@/components/studio/studio-ui";
import { whenItRuns } from "@/lib/editor/branch-words";
import type { Branch } from "@/lib/pipeline/document";

/** Which branch a step runs in; leads to the choice of another one. */
export function BranchLine({ branch }: { readonly branch: Branch }) {
  const when = useEditor(({ document }) => whenItRuns(document, branch));
  return (
    <button
      type="button"
      title="Change when it runs"
      onClick={() => openDialog("branch")}
      className="-ml-1 flex max-w-full cursor-pointer items-center gap-1 rounded-[4px] px-1 text-12 text-muted hover:bg-surface-hover hover:text-text"
    >
      <Split aria-hidden className="size-3 shrink-0" />
      <span className="truncate">Runs {when}</span>
    </button>
  );
}
