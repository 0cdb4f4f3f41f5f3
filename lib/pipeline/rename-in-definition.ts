import { isJsonArray, isJsonObject, type JsonArray, type JsonValue } from "../utils/json";
import { mapJson } from "../utils/map-json";
import type { StepDefinitionJson } from "./document";
import { isGet, mapReferences, referencedStep } from "./references";

/** New names of steps by their old ones. */
export type Renames = ReadonlyMap<string, string>;

/** A step's definition with its references to renamed steps, in values and in `DependsOn`, pointed at their new names. */
export function renameInDefinition(
  definition: StepDefinitionJson,
  renames: Renames,
): StepDefinitionJson {
  const renamed = mapReferences(definition, (get) => renamedGet(get, renames));
  const { DependsOn } = renamed;
  const isRenamed = (name: JsonValue) => typeof name === "string" && renames.has(name);
  if (!isJsonArray(DependsOn) || !DependsOn.some(isRenamed)) return renamed;
  return { ...renamed, DependsOn: DependsOn.map((name) => renamedName(name, renames)) };
}

/**
 * The definition of the step that is renamed, writing to folders of its new name: otherwise a later step of the old name
 * would write into the same ones.
 */
export function renameOwnFolders(
  definition: StepDefinitionJson,
  from: string,
  to: string,
): StepDefinitionJson {
  return mapJson(definition, (value) => {
    const join = isJsonObject(value) ? value["Std:Join"] : undefined;
    if (!isJsonObject(value) || !isJsonObject(join) || !isJsonArray(join.Values)) return undefined;
    if (!isFolderOfRun(join.Values, from)) return value;
    const values = join.Values.map((item) => (item === from ? to : item));
    return { ...value, "Std:Join": { ...join, Values: values } };
  });
}

/** A folder of its own in every run: the parts name both the execution and the step. */
function isFolderOfRun(parts: JsonArray, stepName: string): boolean {
  const ofRun = parts.some((part) => isGet(part) && part.Get === "Execution.PipelineExecutionId");
  return ofRun && parts.includes(stepName);
}

function renamedGet(get: string, renames: Renames): string {
  const from = referencedStep(get);
  const to = from === undefined ? undefined : renames.get(from);
  if (from === undefined || to === undefined) return get;
  return `Steps.${to}.${get.slice(`Steps.${from}.`.length)}`;
}

function renamedName(name: JsonValue, renames: Renames): JsonValue {
  return typeof name === "string" ? (renames.get(name) ?? name) : name;
}
