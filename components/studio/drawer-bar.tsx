"use client";

import { PanelLeft, PanelRight } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { graphOf } from "@/lib/pipeline/graph";
import { waves } from "@/lib/pipeline/order";
import { countNoun } from "@/lib/utils/count-noun";
import { useEditor } from "./editor-context";
import { type DrawerTab, toggleDrawer, useStudioUi } from "./studio-ui";

/** The line at the bottom: what can be opened above it, and the size of the pipeline. */
export function DrawerBar() {
  const document = useEditor((state) => state.document);
  const problems = useEditor(
    (state) => state.issues.filter(({ severity }) => severity !== "note").length,
  );
  const breaches = useEditor(({ issues, document: { governance } }) =>
    governance
      ? issues.filter(
          ({ code, severity }) => severity === "error" && governance.rules.includes(code),
        ).length
      : 0,
  );
  const { isPaletteOpen, isInspectorOpen, usagesOf } = useStudioUi();
  const waveCount = waves(graphOf(document)).length;
  return (
    <footer className="flex h-9 items-center gap-1 border-line border-t bg-surface px-2 text-12">
      <IconButton
        label={isPaletteOpen ? "Hide the list of steps" : "Show the list of steps"}
        shortcut="Mod+B"
        aria-pressed={isPaletteOpen}
        onClick={() => useStudioUi.setState({ isPaletteOpen: !isPaletteOpen })}
        icon={<PanelLeft size={15} />}
      />
      <DrawerButton tab="problems" label="Problems" count={problems} />
      <DrawerButton tab="parameters" label="Parameters" count={document.parameters.length} />
      <DrawerButton tab="triggers" label="Triggers" count={document.triggers.length} />
      <DrawerButton tab="governance" label="Governance" count={breaches} />
      {usagesOf && <DrawerButton tab="usages" label="Usages" />}
      <p className="ml-auto pr-2 text-muted tabular-nums">
        {countNoun(document.steps.length, "step")} · {countNoun(waveCount, "wave")} ·{" "}
        {document.pipeline.region}
      </p>
      <IconButton
        label={isInspectorOpen ? "Hide the settings" : "Show the settings"}
        aria-pressed={isInspectorOpen}
        onClick={() => useStudioUi.setState({ isInspectorOpen: !isInspectorOpen })}
        icon={<PanelRight size={15} />}
      />
    </footer>
  );
}

function DrawerButton({ tab, label, count }: { tab: DrawerTab; label: string; count?: number }) {
  const isOpen = useStudioUi((state) => state.drawer === tab);
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => toggleDrawer(tab)}
      className="flex h-7 items-center gap-1.5 rounded-control px-2.5 font-medium text-muted hover:bg-surface-hover hover:text-text aria-expanded:bg-accent-soft aria-expanded:text-accent"
    >
      {label}
      {count !== undefined && (
        <span className="rounded-full bg-surface-hover px-1.5 text-11 tabular-nums">{count}</span>
      )}
    </button>
  );
}
