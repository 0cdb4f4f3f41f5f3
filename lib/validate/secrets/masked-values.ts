import type { Parameter, ParameterSet, PipelineDocument } from "../../pipeline/document";
import type { JsonValue } from "../../utils/json";
import { mapJson } from "../../utils/map-json";
import { maskSecrets } from "./mask-secrets";

/** The design as it may be told to people: what stands in tables and notes, with every secret in it masked. */
export function maskedValues(document: PipelineDocument): PipelineDocument {
  const { pipeline, parameters, parameterSets, steps, canvas } = document;
  return {
    ...document,
    pipeline: { ...pipeline, description: maskSecrets(pipeline.description) },
    parameters: parameters.map(maskedParameter),
    parameterSets: parameterSets.map((set) => ({ ...set, values: maskedSet(set.values) })),
    steps: steps.map((step) =>
      step.note === undefined ? step : { ...step, note: maskSecrets(step.note) },
    ),
    canvas: {
      ...canvas,
      notes: canvas.notes.map((note) => ({ ...note, text: maskSecrets(note.text) })),
    },
  };
}

function maskedParameter(parameter: Parameter): Parameter {
  const { Name, Type } = parameter;
  const members = Object.entries(parameter).map(
    ([member, value]) => [member, masked(value, Name)] as const,
  );
  return { ...Object.fromEntries(members), Name, Type };
}

function maskedSet(values: ParameterSet["values"]): ParameterSet["values"] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, masked(value, name)]),
  );
}

function masked(value: JsonValue, name: string): JsonValue {
  return mapJson(value, (each) => (typeof each === "string" ? maskSecrets(each, name) : undefined));
}
