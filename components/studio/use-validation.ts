"use client";

import { useEffect, useState } from "react";
import { loadShapes } from "@/lib/aws/load-shapes";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { validate } from "@/lib/validate/validate";
import { useEditor, useEditorStore } from "./editor-context";

const PAUSE_MS = 150; // long enough not to run between two keystrokes

/** Keeps the problems up to date with the document. The API's shapes are fetched once, after the first paint. */
export function useValidation(): void {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const shapes = useShapes();

  useEffect(() => {
    if (!shapes) return;
    const timer = window.setTimeout(() => store.setIssues(validate(document, shapes)), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [document, shapes, store]);
}

/** The API's shapes, or undefined until they are there. */
export function useShapes(): ShapeLibrary | undefined {
  const [shapes, setShapes] = useState<ShapeLibrary>();
  useEffect(() => {
    let isCurrent = true;
    loadShapes().then((loaded) => isCurrent && setShapes(loaded));
    return () => {
      isCurrent = false;
    };
  }, []);
  return shapes;
}
