import type { PipelineDocument } from "../pipeline/document";
import { type JsonObject, type JsonValue, jsonEqual } from "../utils/json";
import { compareEntries } from "./compare-entries";
import { compareJson } from "./compare-json";
import { compareSteps } from "./compare-steps";
import type { Compared, DesignDifference, EntryDifference } from "./design-difference";
import { withNewParameters } from "./with-new-names";

/** What became of a design between two versions: in its author's names, without what only follows from a rename. */
export function compareDesigns(
  before: PipelineDocument,
  after: PipelineDocument,
  of: Compared,
): DesignDifference {
  const isDefinition = of === "definition";
  const compared = (list: (document: PipelineDocument) => readonly unknown[], name: string) =>
    isDefinition ? [] : compareEntries(named(list(before), name), named(list(after), name));
  const parameters = compareEntries(
    named(before.parameters, "Name"),
    named(after.parameters, "Name"),
  );
  return {
    pipeline: compareJson(settings(before, of), settings(after, of)),
    parameters,
    steps: compareSteps(withNewParameters(before, newNames(parameters)), after, of),
    triggers: compared(({ triggers }) => triggers, "name"),
    parameterSets: compared(({ parameterSets }) => parameterSets, "name"),
    isLayoutChanged: !isDefinition && isLayoutChanged(before, after),
  };
}

/** By former names. */
function newNames(parameters: readonly EntryDifference[]): ReadonlyMap<string, string> {
  return new Map(
    parameters.flatMap(({ name, formerName }) =>
      formerName === undefined ? [] : [[formerName, name] as const],
    ),
  );
}

/** True when nobody gets anything else: the layout may still be another one. */
export function isUnchanged(difference: DesignDifference): boolean {
  const { pipeline, parameters, steps, triggers, parameterSets } = difference;
  return [pipeline, parameters, steps, triggers, parameterSets].every((list) => list.length === 0);
}

/** The members of the definition under their own names, and what is ours beside them. */
function settings({ pipeline, governance }: PipelineDocument, of: Compared): JsonValue {
  const { definition, ...ours } = pipeline;
  const { Parameters: _, Steps: __, ...members } = definition;
  if (of === "definition") return members;
  return asJson({ ...members, ...ours, ...(governance && { governance }) });
}

/** Ids are left out: they differ between designs that say the same. */
function named(entries: readonly unknown[], name: string): ReadonlyMap<string, JsonObject> {
  return new Map(
    entries.map((entry) => {
      const { [name]: own, id: _, ...members } = asJson(entry);
      return [String(own), members] as const;
    }),
  );
}

/** A step that is new or gone moves nothing. Steps are known by their names, which outlive an import. */
function isLayoutChanged(before: PipelineDocument, after: PipelineDocument): boolean {
  const earlier = places(before);
  const hasMoved = [...places(after)].some(
    ([name, at]) => earlier.has(name) && !jsonEqual(earlier.get(name), at),
  );
  return hasMoved || !jsonEqual(notes(before), notes(after));
}

function places({ canvas, steps }: PipelineDocument): ReadonlyMap<string, JsonValue> {
  return new Map(
    steps.map(({ id, definition }) => [definition.Name, asJson(canvas.positions[id] ?? {})]),
  );
}

function notes({ canvas }: PipelineDocument): JsonValue {
  return canvas.notes.map(({ at, text }) => ({ at: asJson(at), text }));
}

function asJson(part: unknown): JsonObject {
  return part as JsonObject; // parts of documents, which are JSON throughout
}
