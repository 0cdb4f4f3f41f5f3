import { stepMembers } from "../aws/step-types";
import type { Parameter, Step } from "../pipeline/document";
import { stepKind } from "../pipeline/ids";
import { isJsonArray, isJsonObject, type JsonObject } from "../utils/json";
import type { FlatStep } from "./flatten-steps";
import { formatRootPath } from "./import-error";
import type { KeptAsIs } from "./import-report";

const RAW = stepKind("raw");

const TOP_LEVEL: readonly string[] = [
  "Version",
  "Metadata",
  "Parameters",
  "PipelineExperimentConfig",
  "MlflowConfig",
  "Steps",
];

const OF_PARAMETER: readonly string[] = ["Name", "Type", "DefaultValue", "EnumValues"];

interface Read {
  readonly flat: readonly FlatStep[];
  readonly steps: readonly Step[];
  readonly parameters: readonly Parameter[];
}

/** What the import carries along without understanding it. */
export function findKeptAsIs(definition: JsonObject, read: Read): readonly KeptAsIs[] {
  const raw = new Set(read.steps.filter(({ kind }) => kind === RAW).map(({ id }) => id));
  return [
    ...topLevelMembers(definition),
    ...read.parameters.flatMap(parameterMembers),
    ...read.flat.flatMap((step) => (raw.has(step.id) ? [unknownStep(step)] : ownMembers(step))),
    ...read.flat.flatMap(oddBranches),
  ];
}

function topLevelMembers(definition: JsonObject): readonly KeptAsIs[] {
  return unknownOf(definition, TOP_LEVEL).map((member) => ({
    group: "top-level",
    where: formatRootPath([member]),
    what: `Member “${member}”`,
    at: { on: "pipeline", path: [member] },
  }));
}

function parameterMembers(parameter: Parameter, index: number): readonly KeptAsIs[] {
  return unknownOf(parameter, OF_PARAMETER).map((member) => ({
    group: "parameter-member",
    where: formatRootPath(["Parameters", index, member]),
    what: `“${member}” of “${parameter.Name}”`,
    at: { on: "parameter", name: parameter.Name, path: [member] },
  }));
}

function unknownStep({ id, at, definition: { Name, Type } }: FlatStep): KeptAsIs {
  return {
    group: "step-type",
    where: formatRootPath(at),
    what: `Step “${Name}” of type “${Type}”`,
    at: { on: "step", stepId: id, path: [] },
  };
}

function ownMembers({ id, at, definition }: FlatStep): readonly KeptAsIs[] {
  const known = stepMembers(definition.Type) ?? Object.keys(definition);
  return unknownOf(definition, known).map((member) => ({
    group: "step-member",
    where: formatRootPath([...at, member]),
    what: `“${member}” of “${definition.Name}”`,
    at: { on: "step", stepId: id, path: [member] },
  }));
}

function oddBranches({ id, at, definition }: FlatStep): readonly KeptAsIs[] {
  const { Name, Type, Arguments } = definition;
  if (Type !== "Condition" || !isJsonObject(Arguments)) return [];
  return ["IfSteps", "ElseSteps"]
    .filter((member) => member in Arguments && !isJsonArray(Arguments[member]))
    .map((member) => ({
      group: "branch",
      where: formatRootPath([...at, "Arguments", member]),
      what: `${member} of “${Name}”, which is not a list`,
      at: { on: "step", stepId: id, path: ["Arguments", member] },
    }));
}

function unknownOf(value: JsonObject, known: readonly string[]): readonly string[] {
  return Object.keys(value).filter((member) => !known.includes(member));
}
