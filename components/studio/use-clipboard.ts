"use client";

import { useReactFlow } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { announce } from "@/components/ui/live-region";
import { toast } from "@/components/ui/toast";
import { copySteps, type StepsClipboard } from "@/lib/editor/clipboard";
import { openImported } from "@/lib/editor/commands/open-imported";
import { pasteSteps } from "@/lib/editor/commands/paste-steps";
import { removeSteps } from "@/lib/editor/commands/remove-steps";
import type { EditorStore } from "@/lib/editor/editor-store";
import { formatClipboard } from "@/lib/editor/format-clipboard";
import { pasteNotice } from "@/lib/editor/paste-notice";
import { selectSteps } from "@/lib/editor/selection";
import type { Point } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";
import { useEditorStore } from "./editor-context";

/** Copy, cut and paste of steps as text, which crosses tabs, designs and chat. Selected text wins over steps. */
export function useClipboard(): void {
  const store = useEditorStore();
  const { screenToFlowPosition } = useReactFlow();
  const pointer = useRef<Point>(undefined);

  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      pointer.current = { x: clientX, y: clientY };
    };
    const copy = (event: ClipboardEvent) => void putOnClipboard(store, event);
    const cut = (event: ClipboardEvent) => {
      const ids = putOnClipboard(store, event);
      if (ids) store.run(removeSteps, { ids });
    };
    const paste = (event: ClipboardEvent) => {
      if (isElsewhere(event)) return;
      const at = screenToFlowPosition(spotOf(pointer.current));
      void takeFromClipboard(store, event.clipboardData?.getData("text/plain") ?? "", at);
    };
    const listeners = { pointermove: follow, copy, cut, paste } as const;
    const target = globalThis.document;
    for (const [name, listener] of Object.entries(listeners))
      target.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        target.removeEventListener(name, listener as EventListener);
    };
  }, [store, screenToFlowPosition]);
}

/** True while a text field, a dialogue or a text selection has the clipboard. */
function isElsewhere(event: Event): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest("input, textarea, [contenteditable], .nokey, [role='dialog']")) return true;
  return (globalThis.getSelection()?.toString() ?? "") !== "";
}

function putOnClipboard(store: EditorStore, event: ClipboardEvent) {
  const { selection, document } = store.getState();
  if (isElsewhere(event) || selection.kind !== "steps") return undefined;
  event.clipboardData?.setData("text/plain", formatClipboard(copySteps(document, selection.ids)));
  event.preventDefault();
  announce(selection.ids.length === 1 ? "Step copied." : `${selection.ids.length} steps copied.`);
  return selection.ids;
}

/** What reads pasted text is fetched when something is pasted. */
async function takeFromClipboard(store: EditorStore, text: string, at: Point): Promise<void> {
  const { parseClipboard } = await import("@/lib/editor/parse-clipboard");
  const content = parseClipboard(text);
  if (content.kind === "definition") void takeDefinition(store, text);
  if (content.kind === "steps") takeSteps(store, content.clipboard, at);
}

function takeSteps(store: EditorStore, clipboard: StepsClipboard, at: Point): void {
  const { document } = store.getState();
  const newIds = clipboard.steps.map(() => stepId(crypto.randomUUID()));
  const notice = pasteNotice(document, clipboard);
  const result = store.run(pasteSteps, { clipboard, at, newIds });
  if (!result.ok) return void toast({ message: result.error.message, tone: "danger" });
  store.select(selectSteps(newIds));
  if (notice) toast({ message: notice });
}

/** A whole definition opens on an empty canvas; elsewhere it would bury the design. */
async function takeDefinition(store: EditorStore, text: string): Promise<void> {
  const { document } = store.getState();
  if (document.steps.length > 0) {
    toast({
      message:
        "That is a whole pipeline. Import it from the library, or paste it on an empty canvas.",
    });
    return;
  }
  const { importText } = await import("@/lib/import/import-text");
  const imported = importText(text, {
    newId: () => stepId(crypto.randomUUID()),
    name: document.pipeline.name,
  });
  if (!imported.ok) return void toast({ message: imported.error.message, tone: "danger" });
  store.run(openImported, { document: imported.value.document });
}

function spotOf(pointer: Point | undefined): Point {
  const canvas = globalThis.document.querySelector("[data-canvas]")?.getBoundingClientRect();
  if (!canvas) return pointer ?? { x: 0, y: 0 };
  const isOver =
    pointer &&
    pointer.x > canvas.left &&
    pointer.x < canvas.right &&
    pointer.y > canvas.top &&
    pointer.y < canvas.bottom;
  return isOver
    ? pointer
    : { x: canvas.left + canvas.width / 3, y: canvas.top + canvas.height / 3 };
}
