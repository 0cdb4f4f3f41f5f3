import { addCodeInput } from "@/lib/editor/commands/add-code-input";
import { addCodeOutput } from "@/lib/editor/commands/add-code-output";
import { renameCodeInput } from "@/lib/editor/commands/rename-code-input";
import { renameCodeOutput } from "@/lib/editor/commands/rename-code-output";
import type { EditorStore } from "@/lib/editor/editor-store";
import type { Step } from "@/lib/pipeline/document";
import { INPUTS_PATH } from "@/lib/steps/processing/processing-inputs";
import { OUTPUTS_PATH } from "@/lib/steps/processing/processing-outputs";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import type { NamedList } from "../target";
import { report } from "../use-step-target";

/** The lists of an Execute-code step whose names are the function's parameters; undefined for any other list. */
export function codeList(
  store: EditorStore,
  { id: stepId, code }: Step,
  path: JsonPath,
): NamedList | undefined {
  if (!code) return undefined;
  const text = formatPath(path);
  if (text === formatPath(INPUTS_PATH)) {
    return {
      add: () => report(store.run(addCodeInput, { stepId, name: "input" })),
      rename: (from, to) => report(store.run(renameCodeInput, { stepId, from, to })),
    };
  }
  if (text === formatPath(OUTPUTS_PATH)) {
    return {
      add: () => report(store.run(addCodeOutput, { stepId, name: "output" })),
      rename: (from, to) => report(store.run(renameCodeOutput, { stepId, from, to })),
    };
  }
  return undefined;
}
