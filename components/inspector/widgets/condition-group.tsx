"use client";

import clsx from "clsx";
import { Plus } from "lucide-react";
import type { PredicatePath } from "@/lib/steps/condition/edit-predicate";
import type { Combination } from "@/lib/steps/condition/predicate";
import type { JsonPath } from "@/lib/utils/json";
import { dropProps } from "./condition-drag";
import { numberOf, useConditionEditing } from "./condition-editing";
import { ConditionMember } from "./condition-member";

interface ConditionGroupProps {
  readonly group: Combination;
  readonly path: PredicatePath;
  readonly label: string;
  /** Where each member stands in the step's JSON. */
  readonly places: readonly JsonPath[];
}

/** The members of a group with the word between them, and the buttons that add more. */
export function ConditionGroup({ group, path, label, places }: ConditionGroupProps) {
  const editing = useConditionEditing();
  const word = group.kind === "any" ? "or" : "and";
  const inner = group.kind === "any" ? "all" : "any";
  const end = { group: path, index: group.members.length };
  const where = path.length === 0 ? "" : ` to group ${numberOf(path)}`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <ul aria-label={label} className="flex min-w-0 flex-col gap-1">
        {group.members.map((member, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place.
          <li key={index} className="min-w-0">
            {index > 0 && <p className="pb-1 pl-5 text-11 text-muted">{word}</p>}
            <ConditionMember predicate={member} path={[...path, index]} at={places[index] ?? []} />
          </li>
        ))}
      </ul>
      <div
        {...dropProps(editing, end)}
        className={clsx(
          "flex gap-3 rounded-control py-0.5 pl-5",
          "data-[drop=before]:shadow-[0_-1px_0_var(--accent)]",
        )}
      >
        <AddButton name={`Add condition${where}`} onClick={() => editing.add(path, "condition")}>
          Condition
        </AddButton>
        <AddButton name={`Add group${where}`} onClick={() => editing.add(path, inner)}>
          Group
        </AddButton>
      </div>
    </div>
  );
}

interface AddButtonProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: string;
}

function AddButton({ name, onClick, children }: AddButtonProps) {
  return (
    <button
      type="button"
      data-add
      aria-label={name}
      onClick={onClick}
      className="flex cursor-pointer items-center gap-1 rounded-control px-1 text-12 text-accent hover:underline"
    >
      <Plus aria-hidden className="size-3.5" />
      {children}
    </button>
  );
}
