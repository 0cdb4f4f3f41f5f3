import { renameOutputParameter } from "@/lib/editor/commands/rename-output-parameter";
import { renameProcessingOutput } from "@/lib/editor/commands/rename-processing-output";
import type { EditorStore } from "@/lib/editor/editor-store";
import type { Step } from "@/lib/pipeline/document";
import { OUTPUTS_PATH } from "@/lib/steps/processing/processing-outputs";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import type { NamedList } from "../target";
import { report } from "../use-step-target";

/** A step's outputs, which other steps read by name; undefined for any other list. */
export function outputList(
  store: EditorStore,
  { id: stepId, definition: { Type } }: Step,
  path: JsonPath,
): NamedList | undefined {
  const text = formatPath(path);
  if (Type === "Processing" && text === formatPath(OUTPUTS_PATH)) {
    return {
      rename: (from, to) => report(store.run(renameProcessingOutput, { stepId, from, to })),
    };
  }
  if ((Type === "Lambda" || Type === "Callback") && text === "OutputParameters") {
    return {
      rename: (from, to) => report(store.run(renameOutputParameter, { stepId, from, to })),
    };
  }
  return undefined;
}
