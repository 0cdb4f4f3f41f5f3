"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useMemo } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { filePath, type StepId } from "@/lib/pipeline/ids";
import { checkPythonSyntax } from "@/lib/python/check-syntax";

/** Syntax errors of a file, as a list below it. */
export function CodeFaults({ stepId, fileName }: { stepId: StepId; fileName: string }) {
  const text = useEditor((state) => state.document.files[filePath(stepId, fileName)]);
  const faults = useMemo(
    () => (fileName.endsWith(".py") ? checkPythonSyntax(text ?? "") : []),
    [fileName, text],
  );
  if (text === undefined) return null;
  return (
    <section
      aria-label="Problems in this file"
      className="max-h-36 shrink-0 overflow-y-auto border-line border-t px-3 py-2 text-12"
    >
      {faults.length === 0 ? (
        <p role="status" className="flex items-center gap-1.5 text-muted">
          <CircleCheck size={14} aria-hidden /> No syntax errors
        </p>
      ) : (
        <ul className="space-y-1">
          {faults.map(({ line, column, message }) => (
            <li key={`${line}:${column}`} className="flex items-center gap-1.5 text-danger">
              <CircleAlert size={14} aria-hidden />
              <span className="font-mono text-muted">
                {line}:{column}
              </span>
              {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
