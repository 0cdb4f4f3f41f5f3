"use client";

import { useEffect, useState } from "react";
import { toast } from "@/components/ui/toast";
import { type ImportSource, looksLikeJson } from "./import-source";
import { takesText } from "./use-shortcuts";

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

function droppedSource({ dataTransfer }: DragEvent): ImportSource | undefined {
  const files = [...(dataTransfer?.files ?? [])];
  const [file] = files;
  if (file && files.length === 1) return { kind: "file", file };
  toast({ message: "Drop one file at a time, so that each can be looked at before it is opened." });
  return undefined;
}

/**
 * Takes files dropped and text pasted anywhere on the page.
 *
 * @param onSource - keep it stable.
 * @returns true while files are being dragged over the page.
 */
export function usePageImport(onSource: (source: ImportSource) => void): boolean {
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false); // left the window, not just an element
    };
    const onDrop = (event: DragEvent) => {
      setDragging(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const source = droppedSource(event);
      if (source) onSource(source);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (takesText(event.target)) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "") return;
      event.preventDefault();
      if (looksLikeJson(text)) onSource({ kind: "text", text });
      else toast({ message: "The clipboard holds no JSON. Copy a pipeline definition first." });
    };
    const stop = new AbortController();
    const options = { signal: stop.signal };
    window.addEventListener("dragenter", onDrag, options);
    window.addEventListener("dragover", onDrag, options);
    window.addEventListener("dragleave", onLeave, options);
    window.addEventListener("drop", onDrop, options);
    window.addEventListener("paste", onPaste, options);
    return () => stop.abort();
  }, [onSource]);

  return dragging;
}
