"use client";

import { Copy } from "lucide-react";
import { useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { replaceStepDefinition } from "@/lib/editor/commands/replace-step-definition";
import type { Step } from "@/lib/pipeline/document";
import type { JsonValue } from "@/lib/utils/json";
import { copyJson } from "./copy-json";
import { JsonEditor } from "./json-editor";

/** The step exactly as AWS writes it. */
export function JsonTab({ step }: { readonly step: Step }) {
  const store = useEditorStore();
  const apply = (definition: JsonValue) => {
    const result = store.run(replaceStepDefinition, { stepId: step.id, definition });
    return result.ok ? undefined : result.error.message;
  };
  return (
    <div className="flex h-full flex-col gap-2 px-3.5 py-3">
      <div className="flex items-center justify-between gap-2">
        <p className="text-12 text-muted">Applied when you leave the field.</p>
        <Button
          variant="ghost"
          icon={<Copy aria-hidden className="size-3.5" />}
          onClick={() => copyJson(step.definition)}
        >
          Copy
        </Button>
      </div>
      <JsonEditor
        label={`JSON of ${step.definition.Name}`}
        value={step.definition}
        applyOnBlur
        onApply={apply}
        className="field-sizing-fixed! max-h-none! min-h-0! flex-1 resize-none! whitespace-pre-wrap break-all"
      />
    </div>
  );
}
