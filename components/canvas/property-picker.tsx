"use client";

import { useState } from "react";
import { propertyReferences } from "@/components/inspector/expression/property-references";
import { useShapes } from "@/components/studio/use-validation";
import { PickList } from "@/components/ui/pick-list";
import type { Connection } from "@/lib/editor/resolve-connection";
import type { Step } from "@/lib/pipeline/document";
import { portsOf } from "@/lib/steps/ports-of";

interface PropertyPickerProps {
  readonly from: Step;
  readonly to: Step;
  /** The input that was meant; asked for when absent. */
  readonly port: string | undefined;
  readonly onPick: (connection: Connection) => void;
}

/** Any single value that AWS's Describe call gives for a step, then the input that reads it. */
export function PropertyPicker({ from, to, port, onPick }: PropertyPickerProps) {
  const shapes = useShapes();
  const [path, setPath] = useState<string>();
  const pick = (property: string, input: string, label: string) =>
    onPick({
      kind: "property",
      label: `${property} → ${label}`,
      from: { stepId: from.id, path: property },
      to: { stepId: to.id, port: input },
    });
  if (path !== undefined) {
    const items = portsOf(to).inputs.map(({ id, label }) => ({
      id,
      label,
      onPick: () => pick(path, id, label),
    }));
    return (
      <PickList
        key="input"
        label={`Input of ${to.definition.Name}`}
        placeholder={`Input of ${to.definition.Name}`}
        empty={`${to.definition.Name} has no input for it.`}
        groups={[{ title: "", items }]}
      />
    );
  }
  const references = shapes ? propertyReferences(shapes, [from], "", { all: true }) : [];
  const items = references.flatMap(({ id, expression }) => {
    if (expression.kind !== "property") return [];
    const chosen = expression.path;
    const take = () => (port === undefined ? setPath(chosen) : pick(chosen, port, port));
    return [{ id, label: chosen, mono: true, onPick: take }];
  });
  return (
    <PickList
      key="property"
      label={`Properties of ${from.definition.Name}`}
      placeholder={`Search the properties of ${from.definition.Name}`}
      empty={shapes ? "No property matches." : "One moment"}
      groups={[{ title: "", items }]}
    />
  );
}
