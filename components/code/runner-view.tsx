"use client";

import { useStep } from "@/components/studio/editor-context";
import { TextPreview } from "@/components/ui/text-preview";
import type { StepId } from "@/lib/pipeline/ids";
import { generatedFiles, MAIN_FILE } from "@/lib/steps/execute-code/generated-files";

/** The program around the author's function, as the export writes it. */
export function RunnerView({ stepId }: { stepId: StepId }) {
  const step = useStep(stepId);
  const text = step && generatedFiles(step).find(({ name }) => name === MAIN_FILE)?.text;
  return (
    <div className="flex h-full flex-col">
      <p className="border-line border-b bg-surface-sunken px-4 py-2 text-12 text-muted">
        Written by Pipewright from the inputs, arguments and returns on the left. It calls your
        function and is exported beside your files.
      </p>
      <TextPreview label="main.py" text={text ?? ""} className="min-h-0 flex-1 p-4" />
    </div>
  );
}
