"use client";

import { Select } from "@/components/ui/select";
import { changeAt, type PredicatePath } from "@/lib/steps/condition/edit-predicate";
import type { Combination } from "@/lib/steps/condition/predicate";
import { useConditionEditing } from "./condition-editing";

const KINDS = [
  { value: "all", label: "All of these" },
  { value: "any", label: "Any of these" },
] as const;

interface KindSelectProps {
  readonly path: PredicatePath;
  readonly group: Combination;
  readonly label: string;
}

/** Whether all members of a group have to hold, or any of them. */
export function KindSelect({ path, group, label }: KindSelectProps) {
  const { root, apply } = useConditionEditing();
  return (
    <Select
      aria-label={label}
      value={group.kind === "any" ? "any" : "all"}
      options={KINDS}
      onChange={(kind) => apply(changeAt(root, path, () => ({ kind, members: group.members })))}
      className="w-32!"
    />
  );
}
