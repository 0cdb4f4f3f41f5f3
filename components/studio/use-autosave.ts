"use client";

import { createContext, useContext, useEffect, useState } from "react";
import { toast } from "@/components/ui/toast";
import { Autosave, type SaveTransport } from "@/lib/editor/autosave";
import { SYSTEM_CLOCK } from "@/lib/editor/clock";
import { judgeDraft } from "@/lib/editor/draft";
import { openDraftStore } from "@/lib/editor/draft-store";
import type { EditorStore } from "@/lib/editor/editor-store";

const AutosaveContext = createContext<Autosave | undefined>(undefined);

export const AutosaveProvider = AutosaveContext;

/** The saving of the design that is open: flush, retry, resolve. */
export function useAutosave(): Autosave {
  const autosave = useContext(AutosaveContext);
  if (!autosave) throw new Error("useAutosave needs an AutosaveProvider around it");
  return autosave;
}

const drafts = openDraftStore();

/** Makes the saving of one design; `useAutosaveWiring` connects it to the page. */
export function createAutosave(store: EditorStore): Autosave {
  const { designId, document, save } = store.getState();
  return new Autosave({
    designId,
    owner: crypto.randomUUID(),
    document,
    revision: save.revision,
    transport: lazyTransport(designId),
    drafts,
    clock: SYSTEM_CLOCK,
    onChange: (state) => store.setSave(state),
  });
}

/** The client of the API and its contracts are fetched when there is something to save. */
function lazyTransport(designId: string): SaveTransport {
  const load = async () => {
    const { saveTransport } = await import("@/lib/api/client/save-transport");
    return saveTransport(designId);
  };
  return {
    save: async (...attempt) => (await load()).save(...attempt),
    load: async () => (await load()).load(),
  };
}

/** Tells the autosave of every edit, restores a draft, and keeps the page from leaving work behind. */
export function useAutosaveWiring(store: EditorStore, autosave: Autosave): void {
  useEffect(() => {
    const stopEdits = store.subscribe((state, before) => {
      if (state.document !== before.document) autosave.edited(state.document);
    });
    const warn = (event: BeforeUnloadEvent) => {
      if (!autosave.hasUnsavedWork()) return;
      void autosave.flush();
      event.preventDefault();
    };
    const retry = () => autosave.retry();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", retry);
    void restoreDraft(store, autosave);
    return () => {
      stopEdits();
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", retry);
      if (autosave.hasUnsavedWork()) void autosave.flush();
    };
  }, [store, autosave]);
}

/** Work that an earlier visit could not save comes back as unsaved; after somebody else's save it becomes a conflict. */
async function restoreDraft(store: EditorStore, autosave: Autosave): Promise<void> {
  const { designId, document, save } = store.getState();
  const draft = await drafts.read(designId).catch(() => undefined); // without drafts the saved design stands
  const verdict = judgeDraft(draft, { document, revision: save.revision });
  if (verdict.kind === "nothing" || store.getState().document !== document) return;
  autosave.restore(verdict.draft);
  store.replace(verdict.draft.document);
  toast({ message: "Unsaved work from an earlier visit was brought back." });
}

/** One autosave for as long as the studio is open. */
export function useNewAutosave(store: EditorStore): Autosave {
  const [autosave] = useState(() => createAutosave(store));
  return autosave;
}
