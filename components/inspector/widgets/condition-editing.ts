"use client";

import { createContext, useContext, useMemo, useRef, useState } from "react";
import { announce } from "@/components/ui/live-region";
import {
  insertInto,
  type PredicatePath,
  predicateAt,
  removeAt,
} from "@/lib/steps/condition/edit-predicate";
import {
  movePredicate,
  neighbourPlace,
  type PredicatePlace,
} from "@/lib/steps/condition/move-predicate";
import {
  BLANK_TEST,
  type Combination,
  type CombinationKind,
  isCombination,
  type Predicate,
} from "@/lib/steps/condition/predicate";
import { readPredicate } from "@/lib/steps/condition/read-predicate";
import { writePredicate } from "@/lib/steps/condition/write-predicate";
import { isJsonArray, type JsonPath } from "@/lib/utils/json";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { focusCondition } from "./focus-condition";

/** Changing what a condition step asks; each change is one step of undo. */
export interface ConditionEditing {
  readonly root: Combination;
  apply(change: Combination): void;
  add(group: PredicatePath, kind: "condition" | Exclude<CombinationKind, "not">): void;
  remove(path: PredicatePath): void;
  step(path: PredicatePath, by: -1 | 1): void;
  move(path: PredicatePath, place: PredicatePlace): void;
  readonly drag: PredicateDrag | undefined;
  setDrag(drag: PredicateDrag | undefined): void;
}

export interface PredicateDrag {
  readonly from: PredicatePath;
  readonly over?: PredicatePlace;
}

const EditingContext = createContext<ConditionEditing | undefined>(undefined);
export const ConditionEditingProvider = EditingContext.Provider;

export function useConditionEditing(): ConditionEditing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("useConditionEditing needs a ConditionBuilder around it");
  return editing;
}

export function useNewConditionEditing(path: JsonPath): ConditionEditing {
  const { value } = useMember(path);
  const target = useTarget();
  const [drag, setDrag] = useState<PredicateDrag>();
  const root = useMemo(() => readPredicate(isJsonArray(value) ? value : []), [value]);
  const latest = useRef({ target, path });
  latest.current = { target, path };

  return useMemo(() => {
    const apply = (change: Combination) => {
      if (change !== root) latest.current.target.set(latest.current.path, writePredicate(change));
    };
    const move = (from: PredicatePath, place: PredicatePlace) => {
      const moved = movePredicate(root, from, place);
      const [predicate, landed] = [predicateAt(root, from), moved];
      apply(moved);
      const path = predicate && pathOf(landed, predicate);
      if (!path) return;
      const shown = asShown(landed, path);
      focusCondition(shown, "grip");
      announce(`Moved to ${numberOf(shown)}.`);
    };
    return {
      root,
      apply,
      move,
      add: (group, kind) => {
        const blank = { ...BLANK_TEST };
        const predicate: Predicate = kind === "condition" ? blank : { kind, members: [blank] };
        const grown = insertInto(root, group, { predicate });
        apply(grown);
        const path = pathOf(grown, blank);
        if (path) focusCondition(asShown(grown, path), "value");
      },
      remove: (path) => {
        apply(removeAt(root, path));
        focusCondition(path, "grip");
        announce("Removed.");
      },
      step: (path, by) => {
        const place = neighbourPlace(root, path, by);
        if (place) move(path, place);
      },
      drag,
      setDrag,
    };
  }, [root, drag]);
}

/** Where a predicate stands, told by its identity. */
function pathOf(root: Combination, wanted: Predicate): PredicatePath | undefined {
  for (const [index, member] of root.members.entries()) {
    if (member === wanted) return [index];
    const inner = isCombination(member) ? pathOf(member, wanted) : undefined;
    if (inner) return [index, ...inner];
  }
  return undefined;
}

/** A single group of alternatives is shown as the outermost one. */
function asShown({ kind, members }: Combination, path: PredicatePath): PredicatePath {
  const isOutermost = kind === "all" && members.length === 1 && members[0]?.kind === "any";
  return isOutermost ? path.slice(1) : path;
}

/** As conditions are numbered for screen readers: `2.1`. */
export function numberOf(path: PredicatePath): string {
  return path.map((index) => index + 1).join(".");
}
