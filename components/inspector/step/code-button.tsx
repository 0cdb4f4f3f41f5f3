"use client";

import { CodeXml } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { openCode } from "@/components/studio/studio-ui";
import { Button } from "@/components/ui/button";
import type { Step } from "@/lib/pipeline/document";
import { filesOf } from "@/lib/pipeline/files";

/** Opens the code of an Execute-code step, and says what there is. */
export function CodeButton({ step }: { readonly step: Step }) {
  const files = useEditor((state) => state.document.files);
  const names = filesOf({ files }, step.id).map(({ name }) => name);
  return (
    <div className="flex flex-col gap-1.5 pt-0.5 pb-2">
      <Button
        size={32}
        icon={<CodeXml aria-hidden className="size-4 text-accent" />}
        onClick={() => openCode(step.id)}
        className="w-full"
      >
        Edit code
      </Button>
      {names.length > 0 && (
        <p className="truncate text-center font-mono text-11 text-muted" title={names.join(", ")}>
          {names.join(" · ")}
        </p>
      )}
    </div>
  );
}
