"use client";

import { useState } from "react";
import { setPipelineSettings } from "@/lib/editor/commands/set-pipeline-settings";
import { useEditor, useEditorStore } from "./editor-context";

/** The pipeline's name, edited in place: Enter keeps it, Esc gives it up. */
export function PipelineName() {
  const store = useEditorStore();
  const name = useEditor((state) => state.document.pipeline.name);
  const [draft, setDraft] = useState<string>();

  const keep = () => {
    const wanted = draft?.trim();
    if (wanted && wanted !== name) store.run(setPipelineSettings, { change: { name: wanted } });
    setDraft(undefined);
  };
  return (
    <input
      aria-label="Pipeline name"
      value={draft ?? name}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setDraft(undefined);
      }}
      className="field-sizing-content h-7 min-w-16 max-w-64 truncate rounded-control border border-transparent bg-transparent px-2 font-semibold text-13 hover:border-line focus:border-accent focus:outline-none"
    />
  );
}
