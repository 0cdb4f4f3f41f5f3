"use client";

import { ArrowDown, ArrowUp, Ban, Brackets, Ellipsis, Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-entry";
import {
  groupAt,
  isNegated,
  negateAt,
  type PredicatePath,
} from "@/lib/steps/condition/edit-predicate";
import { neighbourPlace } from "@/lib/steps/condition/move-predicate";
import type { Predicate } from "@/lib/steps/condition/predicate";
import { useConditionEditing } from "./condition-editing";

interface ConditionMenuProps {
  readonly path: PredicatePath;
  readonly predicate: Predicate;
  readonly number: string;
}

/** What can be done to one condition or group as a whole. */
export function ConditionMenu({ path, predicate, number }: ConditionMenuProps) {
  const { root, apply, step, remove } = useConditionEditing();
  const entries: readonly MenuEntry[] = [
    {
      kind: "action",
      label: isNegated(predicate) ? "Take NOT away" : "Wrap in NOT",
      icon: <Ban size={16} />,
      onSelect: () => apply(negateAt(root, path)),
    },
    {
      kind: "action",
      label: "Put into an OR group",
      icon: <Brackets size={16} />,
      onSelect: () => apply(groupAt(root, path, "any")),
    },
    {
      kind: "action",
      label: "Put into an AND group",
      icon: <Brackets size={16} />,
      onSelect: () => apply(groupAt(root, path, "all")),
    },
    { kind: "separator" },
    {
      kind: "action",
      label: "Move up",
      icon: <ArrowUp size={16} />,
      disabled: neighbourPlace(root, path, -1) === undefined,
      onSelect: () => step(path, -1),
    },
    {
      kind: "action",
      label: "Move down",
      icon: <ArrowDown size={16} />,
      disabled: neighbourPlace(root, path, 1) === undefined,
      onSelect: () => step(path, 1),
    },
    { kind: "separator" },
    {
      kind: "action",
      label: "Remove",
      icon: <Trash2 size={16} />,
      danger: true,
      onSelect: () => remove(path),
    },
  ];
  const noun = predicate.kind === "test" || predicate.kind === "unread" ? "condition" : "group";
  return (
    <Menu
      trigger={
        <IconButton
          label={`Actions of ${noun} ${number}`}
          icon={<Ellipsis className="size-3.5" />}
          className="h-7! w-5! shrink-0 rounded-[4px]"
        />
      }
      entries={entries}
      align="end"
    />
  );
}
