"use client";

import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { setCode } from "@/lib/editor/commands/set-code";
import type { CodeSettings, Step } from "@/lib/pipeline/document";
import { filePath } from "@/lib/pipeline/ids";
import { pythonFunctions } from "@/lib/python/functions";

/** Which function of which file is called. */
export function EntrySection({ step, code }: { step: Step; code: CodeSettings }) {
  const store = useEditorStore();
  const refusal = useEditor((state) => state.refusal);
  const text = useEditor(({ document }) => document.files[filePath(step.id, code.entryFile)]);
  const functions = pythonFunctions(text ?? "").map(({ name }) => name);
  const isMissing = text !== undefined && !functions.includes(code.functionName);
  const error = isMissing
    ? `${code.entryFile} has no function ${code.functionName}. Define it, or choose another.`
    : refusal?.code === "invalid-function-name"
      ? refusal.message
      : undefined;
  return (
    <Field label={`Function in ${code.entryFile}`} error={error}>
      <Combobox
        mono
        value={code.functionName}
        options={functions.map((value) => ({ value, label: value }))}
        onChange={(functionName) =>
          store.run(setCode, { stepId: step.id, change: { functionName } })
        }
      />
    </Field>
  );
}
