"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { StepId } from "@/lib/pipeline/ids";
import type { Issue } from "@/lib/pipeline/issue";
import type { JsonObject, JsonPath, JsonValue } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";

/** The JSON that a form is a view on, and the commands that change it: a step's definition, or the pipeline's own. */
export interface Target {
  /** A step's id or `pipeline`; part of the keys under which changes merge. */
  readonly id: string;
  /** Undefined for the pipeline. */
  readonly stepId: StepId | undefined;
  /** AWS's `Type`, for the API's enums; empty for the pipeline. */
  readonly stepType: string;
  readonly root: JsonObject;
  readonly issues: readonly Issue[];
  set(path: JsonPath, value: JsonValue, options?: EditOptions): void;
  remove(path: JsonPath, options?: EditOptions): void;
  /** Adds an item at the end of the list at `path`. */
  insertItem(path: JsonPath, value: JsonValue): void;
  moveItem(path: JsonPath, move: { readonly from: number; readonly to: number }): void;
  removeItem(path: JsonPath, index: number): void;
  /** For a list whose entries' names are used elsewhere: how to add and rename them so that the rest follows. */
  namedList?(path: JsonPath): NamedList | undefined;
  /** Ends a burst of typing: what comes next is undone on its own. */
  seal(): void;
}

export interface NamedList {
  /** Absent where an entry is added as in any list. */
  add?(): void;
  rename(from: string, to: string): void;
}

interface EditOptions {
  /** Consecutive changes under one key are one step of undo. */
  readonly mergeKey?: string;
}

const TargetContext = createContext<Target | undefined>(undefined);

export function TargetProvider({
  target,
  children,
}: {
  readonly target: Target;
  readonly children: ReactNode;
}) {
  return <TargetContext value={target}>{children}</TargetContext>;
}

/** The JSON that the form around is a view on. */
export function useTarget(): Target {
  const target = useContext(TargetContext);
  if (!target) throw new Error("useTarget needs a TargetProvider around it");
  return target;
}

/** The key under which a burst of typing in one field merges. */
export function typingKey({ id }: Pick<Target, "id">, path: JsonPath): string {
  return `edit:${id}:${formatPath(path)}`;
}
