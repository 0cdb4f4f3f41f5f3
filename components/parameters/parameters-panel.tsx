"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { DrawerSkeleton } from "@/components/studio/drawer-skeleton";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { addParameter } from "@/lib/editor/commands/add-parameter";
import { uniqueName } from "@/lib/utils/unique-name";
import { ParameterTable } from "./parameter-table";

const ParameterSets = dynamic(() => import("./parameter-sets").then((m) => m.ParameterSets), {
  ssr: false,
  loading: DrawerSkeleton,
});

const VIEWS = [
  { value: "parameters", label: "Parameters" },
  { value: "sets", label: "By environment" },
] as const;

/** What can be set anew at every start of the pipeline. */
export function ParametersPanel() {
  const store = useEditorStore();
  const parameters = useEditor((state) => state.document.parameters);
  const [view, setView] = useState<(typeof VIEWS)[number]["value"]>("parameters");
  const add = () => {
    const taken = new Set(parameters.map(({ Name }) => Name));
    const Name = uniqueName("Parameter", taken, { separator: "" });
    store.run(addParameter, { parameter: { Name, Type: "String" } });
    requestAnimationFrame(() => focusName(Name)); // its row is drawn by then
  };
  const addButton = (
    <Button icon={<Plus size={14} aria-hidden />} onClick={add}>
      Add parameter
    </Button>
  );

  if (parameters.length === 0) {
    return (
      <EmptyState title="No parameters yet" action={addButton} className="h-full bg-surface">
        A parameter is a value that can change at every start: a data location, an instance type, a
        threshold.
      </EmptyState>
    );
  }
  return (
    <section aria-label="Parameters" className="h-full overflow-auto bg-surface px-3 py-2">
      <SegmentedControl
        label="Show"
        value={view}
        onChange={setView}
        options={VIEWS}
        className="mb-1.5 ml-1.5"
      />
      {view === "sets" ? <ParameterSets /> : <ParameterTable parameters={parameters} />}
      {view === "parameters" && <div className="mt-1 px-1.5">{addButton}</div>}
    </section>
  );
}

/** A new parameter is named first. */
function focusName(name: string): void {
  const label = CSS.escape(`Name of ${name}`);
  globalThis.document.querySelector<HTMLInputElement>(`input[aria-label=${label}]`)?.select();
}
