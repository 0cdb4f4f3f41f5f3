"use client";

import { useState } from "react";
import { useEditorStore, useStep } from "@/components/studio/editor-context";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { setCode } from "@/lib/editor/commands/set-code";
import type { StepId } from "@/lib/pipeline/ids";

/** Lines of requirements.txt, installed before the function is imported. */
export function PackagesEditor({ stepId }: { stepId: StepId }) {
  const store = useEditorStore();
  const packages = useStep(stepId)?.code?.packages ?? [];
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft === undefined) return;
    const lines = draft.split("\n").map((line) => line.trim());
    store.run(setCode, { stepId, change: { packages: lines.filter((line) => line !== "") } });
    setDraft(undefined);
  };
  return (
    <div className="max-w-xl p-5">
      <Field
        label="Packages"
        help="One per line, as pip reads them: pandas==2.2.3. They are installed at every start of the step; an image that already has them starts faster."
      >
        <TextArea
          value={draft ?? packages.join("\n")}
          onChange={setDraft}
          onBlur={commit}
          rows={12}
          mono
          placeholder="pandas==2.2.3"
        />
      </Field>
    </div>
  );
}
