import { useCallback, useEffect, useRef } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { applyDefinition } from "@/lib/editor/commands/apply-definition";
import { exportDefinition } from "@/lib/export/export-definition";
import type { ImportError } from "@/lib/import/import-error";
import { importText } from "@/lib/import/import-text";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";

const PAUSE_MS = 250; // between two keystrokes most texts are no JSON

/** Takes typed text over into the design, once it can be read; until then the last design stays. */
export function useApplyText(onFault: (fault: ImportError | undefined) => void) {
  const store = useEditorStore();
  const timer = useRef<number>(undefined);
  const own = useRef<PipelineDocument>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const apply = useCallback(
    (text: string) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        const { document } = store.getState();
        if (text === exportDefinition(document).text) return onFault(undefined);
        const read = importText(text, { newId: () => stepId(crypto.randomUUID()) });
        if (!read.ok) return onFault(read.error);
        onFault(undefined);
        const result = store.run(
          applyDefinition,
          { read: read.value.document },
          { mergeKey: "edit:definition-text" },
        );
        if (result.ok) own.current = result.value;
      }, PAUSE_MS);
    },
    [store, onFault],
  );
  /** True for a design that came from the text: it is not written back over what is being typed. */
  const isOwn = useCallback((document: PipelineDocument) => own.current === document, []);
  return { apply, isOwn };
}
