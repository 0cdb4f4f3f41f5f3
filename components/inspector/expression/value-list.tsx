"use client";

import { type ReactNode, useState } from "react";
import type { PickGroup } from "@/components/ui/pick-group";
import { PickList } from "@/components/ui/pick-list";
import type { JsonObject } from "@/lib/utils/json";
import { ExpressionIcon } from "../reference/expression-icon";
import type { ReferenceField } from "../reference/reference-field";
import { useValueGroups } from "./use-value-groups";

interface ValueListProps {
  readonly field: ReferenceField;
  readonly onPick: (value: JsonObject) => void;
  readonly footer?: ReactNode;
}

/** Parameters, outputs and properties of earlier steps and facts about the run, to be searched. */
export function ValueList({ field, onPick, footer }: ValueListProps) {
  const [query, setQuery] = useState("");
  const groups = useValueGroups(field, query);
  const shown: readonly PickGroup[] = groups.map(({ title, references }) => ({
    title,
    items: references.map(({ expression, json, ...reference }) => ({
      ...reference,
      mono: true,
      icon: <ExpressionIcon kind={expression.kind} size={14} />,
      preview: JSON.stringify(json),
      onPick: () => onPick(json),
    })),
  }));
  return (
    <PickList
      label="Values of the run"
      placeholder="Search parameters, outputs and properties"
      empty="Nothing matches. Only steps that run earlier can be read."
      groups={shown}
      onQuery={setQuery}
      footer={footer}
    />
  );
}
