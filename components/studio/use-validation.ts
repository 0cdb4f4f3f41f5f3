"use client";

import { useEffect, useState } from "react";
import { loadShapes } from "@/lib/aws/load-shapes";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import type { PipelineDocument } from "@/lib/pipeline/document";
import type { Issue } from "@/lib/pipeline/issue";
import { useEditor, useEditorStore } from "./editor-context";

const PAUSE_MS = 150; // long enough not to run between two keystrokes

type Check = (document: PipelineDocument) => Promise<readonly Issue[]>;

/** Keeps the problems up to date with the document. Rules and shapes are fetched once, after the first paint. */
export function useValidation(): void {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const check = useLoaded(loadCheck);

  useEffect(() => {
    if (!check) return;
    let isCurrent = true;
    const timer = window.setTimeout(async () => {
      const issues = await check(document);
      if (isCurrent) store.setIssues(issues);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [document, check, store]);
}

/** The API's shapes, or undefined until they are there. */
export function useShapes(): ShapeLibrary | undefined {
  return useLoaded(loadShapes);
}

async function loadCheck(): Promise<Check> {
  const [library, { validateWith }] = await Promise.all([
    loadShapes(),
    import("@/lib/validate/validate-with"),
  ]);
  return async (document) => {
    if (Object.keys(document.files).length === 0) return validateWith(document, { library });
    const { PYTHON_READER } = await import("@/lib/python/reader"); // a parser, for designs with code only
    return validateWith(document, { library, python: PYTHON_READER });
  };
}

function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: Value }>();
  useEffect(() => {
    let isCurrent = true;
    load().then((value) => isCurrent && setLoaded({ value }));
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return loaded?.value;
}
