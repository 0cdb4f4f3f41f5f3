import type { StepDefinitionJson } from "../pipeline/document";
import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";

/** Property files say which output they lie in: the definition with that output under another name. */
export function renameOutputInFiles(
  definition: StepDefinitionJson,
  { from, to }: { readonly from: string; readonly to: string },
): StepDefinitionJson {
  const { PropertyFiles } = definition;
  if (!isJsonArray(PropertyFiles)) return definition;
  const rename = (file: JsonValue) =>
    isJsonObject(file) && file.OutputName === from ? { ...file, OutputName: to } : file;
  return { ...definition, PropertyFiles: PropertyFiles.map(rename) };
}
