import { renamePropertyFile } from "@/lib/editor/commands/rename-property-file";
import type { EditorStore } from "@/lib/editor/editor-store";
import type { Step } from "@/lib/pipeline/document";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import type { NamedList } from "../target";
import { report } from "../use-step-target";

/** A step's property files, whose names other steps read; undefined for any other list. */
export function propertyFileList(
  store: EditorStore,
  { id: stepId }: Step,
  path: JsonPath,
): NamedList | undefined {
  if (formatPath(path) !== "PropertyFiles") return undefined;
  return {
    rename: (from, to) => report(store.run(renamePropertyFile, { stepId, from, to })),
  };
}
