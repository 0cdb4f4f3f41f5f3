"use client";

import { useMemo } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { setTopLevelMember } from "@/lib/editor/commands/set-top-level-member";
import { isJsonArray, type JsonArray, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";
import type { Target } from "../target";
import { report } from "../use-step-target";

/** The pipeline's own members as the target of a form. Parameters and steps have panels of their own. */
export function usePipelineTarget(): Target {
  const store = useEditorStore();
  const root = useEditor((state) => state.document.pipeline.definition);
  const all = useEditor((state) => state.issues);
  return useMemo(() => {
    const set = (
      path: JsonPath,
      value: JsonValue | undefined,
      options?: { readonly mergeKey?: string },
    ) => report(store.run(setTopLevelMember, { path, value }, options));
    const listAt = (path: JsonPath): JsonArray => {
      const list = getAt(root, path);
      return isJsonArray(list) ? list : [];
    };
    return {
      id: "pipeline",
      stepId: undefined,
      stepType: "",
      root,
      issues: all.filter(({ at }) => at.on === "pipeline"),
      set,
      remove: (path, options) => set(path, undefined, options),
      insertItem: (path, value) => set(path, [...listAt(path), value]),
      moveItem: (path, { from, to }) => {
        const list = listAt(path);
        const moved = list.slice(from, from + 1);
        set(path, list.toSpliced(from, 1).toSpliced(to, 0, ...moved));
      },
      removeItem: (path, index) => set(path, listAt(path).toSpliced(index, 1)),
      seal: store.seal,
    };
  }, [store, root, all]);
}
