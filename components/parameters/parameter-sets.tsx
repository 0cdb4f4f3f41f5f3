"use client";

import { Plus } from "lucide-react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import { addParameterSet } from "@/lib/editor/commands/add-parameter-set";
import { uniqueName } from "@/lib/utils/unique-name";
import { SetCell } from "./set-cell";
import { SetHeading } from "./set-heading";

const USUAL_NAMES = ["dev", "staging", "prod"];

/** What each parameter is in each environment: one column a set, an empty cell leaves the default. */
export function ParameterSets() {
  const store = useEditorStore();
  const { parameters, parameterSets } = useEditor((state) => state.document);
  const taken = new Set(parameterSets.map(({ name }) => name));
  const next = USUAL_NAMES.find((name) => !taken.has(name)) ?? uniqueName("set", taken);
  const add = () => {
    const result = store.run(addParameterSet, { name: next });
    if (!result.ok) toast({ message: result.error.message, tone: "danger" });
  };
  const addButton = (
    <Button icon={<Plus size={14} aria-hidden />} onClick={add}>
      Add “{next}”
    </Button>
  );

  if (parameterSets.length === 0) {
    return (
      <EmptyState title="No environments yet" action={addButton}>
        A parameter set holds the values of one environment, such as dev, staging or prod. Exports
        write a start command and a configuration for each.
      </EmptyState>
    );
  }
  return (
    <div className="overflow-auto">
      <table
        aria-label="Values by environment"
        className="border-separate border-spacing-x-1.5 border-spacing-y-1 text-left text-13"
      >
        <thead className="text-12 text-muted">
          <tr>
            <th scope="col" className="w-44 font-medium">
              Parameter
            </th>
            <th scope="col" className="w-52 font-medium">
              Default
            </th>
            {parameterSets.map(({ name }) => (
              <SetHeading key={name} name={name} />
            ))}
            <th className="pl-1">{addButton}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <tr key={parameter.Name}>
              <th scope="row" className="font-mono font-normal text-12">
                {parameter.Name}
              </th>
              <td className="max-w-52 truncate font-mono text-12 text-muted">
                {parameter.DefaultValue === undefined ? "none" : String(parameter.DefaultValue)}
              </td>
              {parameterSets.map((set) => (
                <SetCell key={set.name} set={set} parameter={parameter} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
