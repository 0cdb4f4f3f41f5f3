"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { EditorState, EditorStore } from "@/lib/editor/editor-store";
import type { Step } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";
import type { StepId } from "@/lib/pipeline/ids";

const EditorContext = createContext<EditorStore | undefined>(undefined);

export function EditorProvider({ store, children }: { store: EditorStore; children: ReactNode }) {
  return <EditorContext value={store}>{children}</EditorContext>;
}

/** The store of the design that is open; for sending commands. */
export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (!store) throw new Error("useEditorStore needs an EditorProvider around it");
  return store;
}

/** A slice of the editor's state; the component draws again only when the slice changes. */
export function useEditor<Slice>(select: (state: EditorState) => Slice): Slice {
  return useStore(useEditorStore(), select);
}

export function useStep(id: StepId): Step | undefined {
  return useEditor((state) => stepById(state.document, id));
}

/** The one selected step, or undefined when nothing, an edge or several are selected. */
export function useSelectedStep(): Step | undefined {
  return useEditor(({ selection, document }) => {
    const [only, ...others] = selection.kind === "steps" ? selection.ids : [];
    return only && others.length === 0 ? stepById(document, only) : undefined;
  });
}
