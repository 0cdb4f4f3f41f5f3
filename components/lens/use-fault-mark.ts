import { useEffect } from "react";
import { monaco } from "@/components/code/monaco";
import type { ImportError } from "@/lib/import/import-error";
import type { Editor } from "./lens-editor";

const OWNER = "definition";

/** Underlines the place that keeps the text from being read. */
export function useFaultMark(editor: Editor | undefined, fault: ImportError | undefined): void {
  useEffect(() => {
    const model = editor?.getModel();
    if (!model) return;
    const line = Math.min(fault?.at?.line ?? 1, model.getLineCount());
    const markers = fault
      ? [
          {
            severity: monaco.MarkerSeverity.Error,
            message: fault.message,
            startLineNumber: line,
            startColumn: fault.at?.column ?? 1,
            endLineNumber: line,
            endColumn: model.getLineMaxColumn(line),
          },
        ]
      : [];
    monaco.editor.setModelMarkers(model as never, OWNER, markers); // same object, older types
  }, [editor, fault]);
}
