"use client";

import { useMemo } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { toast } from "@/components/ui/toast";
import type { CommandError } from "@/lib/editor/command";
import { insertItem } from "@/lib/editor/commands/insert-item";
import { moveItem } from "@/lib/editor/commands/move-item";
import { removeItem } from "@/lib/editor/commands/remove-item";
import { removeMember } from "@/lib/editor/commands/remove-member";
import { setMember } from "@/lib/editor/commands/set-member";
import { issuesOfStep } from "@/lib/editor/issues-by-step";
import type { Step } from "@/lib/pipeline/document";
import type { Result } from "@/lib/utils/result";
import { ownIssues } from "./own-issues";
import { codeList } from "./step/code-lists";
import { outputList } from "./step/output-lists";
import { propertyFileList } from "./step/property-file-list";
import type { Target } from "./target";

/** A step's definition as the target of its forms; a refused change says why. */
export function useStepTarget(step: Step): Target {
  const store = useEditorStore();
  const issues = useEditor((state) => issuesOfStep(state.issues, step.id));
  return useMemo(() => {
    const stepId = step.id;
    return {
      id: stepId,
      stepId,
      stepType: step.definition.Type,
      root: step.definition,
      issues: ownIssues(issues, step.definition.Name),
      set: (path, value, options) => report(store.run(setMember, { stepId, path, value }, options)),
      remove: (path, options) => report(store.run(removeMember, { stepId, path }, options)),
      insertItem: (path, value) => report(store.run(insertItem, { stepId, path, value })),
      moveItem: (path, move) => report(store.run(moveItem, { stepId, path, ...move })),
      removeItem: (path, index) => report(store.run(removeItem, { stepId, path, index })),
      namedList: (path) =>
        codeList(store, step, path) ??
        propertyFileList(store, step, path) ??
        outputList(store, step, path),
      seal: store.seal,
    };
  }, [store, step, issues]);
}

export function report(result: Result<unknown, CommandError>): void {
  if (!result.ok) toast({ message: result.error.message, tone: "danger" });
}
