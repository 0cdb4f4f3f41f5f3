"use client";

import { Plus } from "lucide-react";
import { Fragment } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { addParameter } from "@/lib/editor/commands/add-parameter";
import { uniqueName } from "@/lib/utils/unique-name";
import { ParameterIssues } from "./parameter-issues";
import { ParameterRow } from "./parameter-row";

/** What can be set anew at every start of the pipeline. */
export function ParametersPanel() {
  const store = useEditorStore();
  const parameters = useEditor((state) => state.document.parameters);
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
      <table className="w-full min-w-180 border-separate border-spacing-x-1.5 border-spacing-y-1 text-left text-13">
        <thead className="text-12 text-muted">
          <tr>
            <th scope="col" className="w-[22%] font-medium">
              Name
            </th>
            <th scope="col" className="w-28 font-medium">
              Type
            </th>
            <th scope="col" className="w-[24%] font-medium">
              Default
            </th>
            <th scope="col" className="font-medium">
              Allowed values
            </th>
            <th scope="col" className="w-44 font-medium">
              Used by
            </th>
            <th scope="col" className="w-8">
              <span className="sr-only">Delete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter, index) => (
            // By place: a name is edited in its own row, and the row has to survive that.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Fragment key={index}>
              <ParameterRow parameter={parameter} />
              <ParameterIssues name={parameter.Name} />
            </Fragment>
          ))}
        </tbody>
      </table>
      <div className="mt-1 px-1.5">{addButton}</div>
    </section>
  );
}

/** A new parameter is named first. */
function focusName(name: string): void {
  const label = CSS.escape(`Name of ${name}`);
  globalThis.document.querySelector<HTMLInputElement>(`input[aria-label=${label}]`)?.select();
}
