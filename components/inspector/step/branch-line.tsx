"use client";

import { Split } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { openDialog } from "@/components/studio/studio-ui";
import { whenItRuns } from "@/lib/editor/branch-words";
import type { Branch } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";

/** Which branch a step runs in; leads to the choice of another one. A long name gives way, its outcome does not. */
export function BranchLine({ branch }: { readonly branch: Branch }) {
  const when = useEditor(({ document }) => whenItRuns(document, branch));
  const name = useEditor(({ document }) => stepById(document, branch.condition)?.definition.Name);
  return (
    <button
      type="button"
      aria-label={`Runs ${when}. Change it`}
      title={`Runs ${when}`}
      onClick={() => openDialog("branch")}
      className="-ml-1 flex max-w-full cursor-pointer items-center gap-1 rounded-[4px] px-1 text-12 text-muted hover:bg-surface-hover hover:text-text"
    >
      <Split aria-hidden className="size-3 shrink-0" />
      <span className="shrink-0">Runs if</span>
      <span className="truncate">{name}</span>
      <span className="shrink-0">is {branch.when}</span>
    </button>
  );
}
