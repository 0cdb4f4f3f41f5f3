"use client";

import { useCallback, useEffect, useState } from "react";
import { checkImport, type ImportCheck } from "@/components/import-report/import-check";
import { MAX_BUNDLE_BYTES } from "@/lib/bundle/max-bundle-bytes";
import type { Imported } from "@/lib/import/import-definition";
import type { ImportError } from "@/lib/import/import-error";
import { stepId } from "@/lib/pipeline/ids";
import { JSON_LIMITS } from "@/lib/utils/json-limits";
import { isZipFile, readBundleFile } from "./import-bundle";
import type { ImportSource } from "./import-source";
import { suggestPipelineName } from "./pipeline-name";
import { readFileText } from "./read-file-text";

/** How far an import has come. */
export type ImportProgress =
  | { readonly kind: "choose" }
  | { readonly kind: "reading"; readonly what: string; readonly share: number }
  | { readonly kind: "failed"; readonly what: string; readonly error: ImportError }
  | {
      readonly kind: "read";
      readonly what: string;
      readonly imported: Imported;
      readonly name: string;
      /** Comes a moment after the rest. */
      readonly check?: ImportCheck;
    };

const UNNAMED = "Imported-pipeline"; // what an import is called when its text names no pipeline

/** Reads a source and shows how far it is; `start` reads another one. */
export function useImport(first: ImportSource) {
  const [progress, setProgress] = useState<ImportProgress>({ kind: "choose" });
  const start = useCallback((source: ImportSource) => {
    const stop = new AbortController();
    void run(source, (next) => {
      if (!stop.signal.aborted) setProgress(next);
    });
    return () => stop.abort();
  }, []);
  useEffect(() => start(first), [start, first]);
  return { progress, start };
}

async function run(source: ImportSource, show: (progress: ImportProgress) => void): Promise<void> {
  if (source.kind === "ask") return show({ kind: "choose" });
  const what = source.kind === "file" ? source.file.name : "The pasted text";
  show({ kind: "reading", what, share: 0 });
  if (source.kind === "file") {
    const isBundle = await isZipFile(source.file);
    const mostBytes = isBundle ? MAX_BUNDLE_BYTES : JSON_LIMITS.maxBytes;
    if (source.file.size > mostBytes)
      return show({ kind: "failed", what, error: tooLarge(source.file, mostBytes) });
    if (isBundle) return show(await importBundle(source.file));
  }
  const text =
    source.kind === "text"
      ? source.text
      : await readFileText(source.file, (share) => show({ kind: "reading", what, share }));
  if (text === undefined) return show({ kind: "failed", what, error: unreadable(what) });
  const progress = await importFrom(text, what, source.kind === "file");
  show(progress);
  if (progress.kind === "read")
    show({ ...progress, check: await checkImport(text, progress.imported) });
}

async function importBundle(file: File): Promise<ImportProgress> {
  const what = file.name;
  const opened = await readBundleFile(file);
  if (!opened.ok) return { kind: "failed", what, error: opened.error };
  const { text, notes } = opened.value;
  const read = await importFrom(text, what, false);
  if (read.kind !== "read") return read;
  const { report } = read.imported;
  return {
    ...read,
    imported: { ...read.imported, report: { ...report, notes: [...report.notes, ...notes] } },
  };
}

async function importFrom(text: string, what: string, isFile: boolean): Promise<ImportProgress> {
  const { importText } = await import("@/lib/import/import-text");
  const result = importText(text, { newId: () => stepId(crypto.randomUUID()) });
  if (!result.ok) return { kind: "failed", what, error: result.error };
  const written = result.value.document.pipeline.name;
  const fromFile = isFile ? suggestPipelineName(what.replace(/\.[^.]*$/, "")) : "";
  return {
    kind: "read",
    what,
    imported: result.value,
    name: written === UNNAMED ? fromFile || written : written,
  };
}

function tooLarge({ size }: File, mostBytes: number): ImportError {
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const what = mostBytes === MAX_BUNDLE_BYTES ? "a bundle" : "a design";
  return {
    code: "too-large",
    message: `The file has ${mebibytes(size)} MiB; ${what} may have ${mebibytes(mostBytes)} MiB. Check that it is the right file.`,
  };
}

function unreadable(what: string): ImportError {
  return {
    code: "not-json",
    message: `${what} cannot be read. If it is a folder or was moved meanwhile, choose the file again.`,
  };
}
