"use client";

import { useReactFlow } from "@xyflow/react";
import { useEffect } from "react";
import { useShowAll } from "@/components/canvas/use-show-all";
import { toggleWaves } from "@/components/canvas/wave-marks";
import { toast } from "@/components/ui/toast";
import { disconnectEdge } from "@/lib/editor/commands/disconnect-edge";
import { removeSteps } from "@/lib/editor/commands/remove-steps";
import type { EditorStore } from "@/lib/editor/editor-store";
import { NOTHING_SELECTED, selectSteps } from "@/lib/editor/selection";
import { useEditorStore } from "./editor-context";
import { openDialog, useStudioUi } from "./studio-ui";

type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * The studio's keys. In text fields and in the code editor only those with Ctrl or Command that no field knows are
 * taken; undo there is the field's own.
 */
export function useShortcuts({
  flush,
  tidy,
  duplicate,
}: {
  readonly flush: () => void;
  readonly tidy: () => void;
  readonly duplicate: () => void;
}): void {
  const store = useEditorStore();
  const { zoomIn, zoomOut, zoomTo } = useReactFlow();
  const showAll = useShowAll();

  useEffect(() => {
    const everywhere: Shortcuts = {
      "Mod+s": flush,
      "Mod+Shift+e": () => openDialog("export"),
      "Mod+b": () =>
        useStudioUi.setState(({ isPaletteOpen }) => ({ isPaletteOpen: !isPaletteOpen })),
    };
    const onCanvas: Shortcuts = {
      "Mod+z": store.undo,
      "Mod+Shift+z": store.redo,
      "Mod+y": store.redo,
      "Mod+a": () => store.select(selectSteps(store.getState().document.steps.map(({ id }) => id))),
      "Mod+d": duplicate,
      delete: () => removeSelection(store),
      backspace: () => removeSelection(store),
      escape: () => store.select(NOTHING_SELECTED),
      "/": () => globalThis.document.querySelector<HTMLElement>("[data-shortcut-search]")?.focus(),
      "?": () => openDialog("shortcuts"),
      c: () => store.getState().selection.kind === "steps" && openDialog("connect"),
      b: () => store.getState().selection.kind === "steps" && openDialog("branch"),
      f2: () => focusInspector("[data-step-name]"),
      "+": () => void zoomIn({ duration: 140 }),
      "=": () => void zoomIn({ duration: 140 }),
      "-": () => void zoomOut({ duration: 140 }),
      "0": () => void zoomTo(1, { duration: 140 }),
      "1": () => showAll({ durationMs: 180 }),
      "Shift+Alt+t": tidy,
      w: toggleWaves,
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return; // a dialogue or a list has answered it
      const key = keyName(event);
      const isTyping = isTextField(event.target);
      if (isTyping && key === "escape") return leaveField(event.target, store);
      const action = everywhere[key] ?? (isTyping || isModalOpen() ? undefined : onCanvas[key]);
      if (!action) return;
      event.preventDefault();
      action();
    };
    globalThis.document.addEventListener("keydown", onKeyDown);
    return () => globalThis.document.removeEventListener("keydown", onKeyDown);
  }, [store, flush, tidy, duplicate, showAll, zoomIn, zoomOut, zoomTo]);
}

/** `Mod+Shift+z`; Shift is named only beside Mod or Alt, since it is part of `?` and `+`. */
function keyName({ key, ctrlKey, metaKey, shiftKey, altKey, code }: KeyboardEvent): string {
  const mod = ctrlKey || metaKey;
  const named = altKey && code.startsWith("Key") ? code.slice(3) : key; // Alt changes the letter on a Mac
  const parts = [
    mod && "Mod",
    shiftKey && (mod || altKey) && "Shift",
    altKey && "Alt",
    named.toLowerCase(),
  ];
  return parts.filter(Boolean).join("+");
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest("input, textarea, select, [contenteditable], .nokey") !== null;
}

function isModalOpen(): boolean {
  return (
    globalThis.document.querySelector("[role='dialog'][data-state='open'], [role='menu']") !== null
  );
}

/** Leaves a field of a panel for the selected step, so that single keys work again. The code pane has its own way out. */
function leaveField(target: EventTarget | null, store: EditorStore): void {
  if (!(target instanceof HTMLElement) || target.closest("main, [role='dialog']")) return;
  const { selection } = store.getState();
  const [id] = selection.kind === "steps" ? selection.ids : [];
  requestAnimationFrame(() => {
    target.blur(); // a frame later, since the field gives its draft up first
    globalThis.document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)?.focus();
  });
}

export function focusInspector(selector: string): void {
  useStudioUi.setState({ isInspectorOpen: true });
  requestAnimationFrame(() => globalThis.document.querySelector<HTMLElement>(selector)?.focus());
}

/** Deletes what is selected, and offers to take it back. */
export function removeSelection(store: EditorStore): void {
  const { selection } = store.getState();
  if (selection.kind === "edge") store.run(disconnectEdge, { edgeId: selection.id });
  if (selection.kind !== "steps") return;
  const count = selection.ids.length;
  const result = store.run(removeSteps, { ids: selection.ids });
  if (!result.ok) return void toast({ message: result.error.message });
  toast({
    message: count === 1 ? "Step deleted." : `${count} steps deleted.`,
    action: { label: "Undo", onAction: store.undo },
  });
}
