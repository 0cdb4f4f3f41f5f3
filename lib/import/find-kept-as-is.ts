import type { Step } from "../pipeline/document";
import { stepKind } from "../pipeline/ids";
import { isJsonArray, isJsonObject, type JsonObject } from "../utils/json";
import type { FlatStep } from "./flatten-steps";
import { formatRootPath } from "./import-error";
import type { KeptAsIs } from "./import-report";

const RAW = stepKind("raw");

const KNOWN_MEMBERS: ReadonlySet<string> = new Set([
  "Version",
  "Metadata",
  "Parameters",
  "PipelineExperimentConfig",
  "MlflowConfig",
  "Steps",
]);

/** What the import carries along without understanding it. */
export function findKeptAsIs(
  definition: JsonObject,
  flat: readonly FlatStep[],
  steps: readonly Step[],
): readonly KeptAsIs[] {
  const raw = new Set(steps.filter(({ kind }) => kind === RAW).map(({ id }) => id));
  return [
    ...Object.keys(definition)
      .filter((member) => !KNOWN_MEMBERS.has(member))
      .map((member) => ({ where: formatRootPath([member]), what: `Member “${member}”` })),
    ...flat
      .filter(({ id }) => raw.has(id))
      .map(({ at, definition: { Name, Type } }) => ({
        where: formatRootPath(at),
        what: `Step “${Name}” of type “${Type}”`,
      })),
    ...flat.flatMap(oddBranches),
  ];
}

function oddBranches({ at, definition: { Name, Type, Arguments } }: FlatStep): readonly KeptAsIs[] {
  if (Type !== "Condition" || !isJsonObject(Arguments)) return [];
  return ["IfSteps", "ElseSteps"]
    .filter((member) => member in Arguments && !isJsonArray(Arguments[member]))
    .map((member) => ({
      where: formatRootPath([...at, "Arguments", member]),
      what: `${member} of “${Name}”, which is not a list`,
    }));
}
