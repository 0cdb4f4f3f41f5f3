import type { PipelineDocument, Step } from "../pipeline/document";
import { type JsonValue, jsonEqual } from "../utils/json";

/** How one part of a design differs between two versions. */
export interface Difference {
  readonly what: string;
  readonly change: "only-mine" | "only-theirs" | "different";
}

/** What differs between two versions of a design, in the author's names: steps, parameters, code files, settings. */
export function compareDesigns(
  mine: PipelineDocument,
  theirs: PipelineDocument,
): readonly Difference[] {
  return [
    ...compareBy(stepEntries(mine), stepEntries(theirs), "Step"),
    ...compareBy(parameterEntries(mine), parameterEntries(theirs), "Parameter"),
    ...compareBy(fileEntries(mine), fileEntries(theirs), "File"),
    ...(same(mine.pipeline, theirs.pipeline)
      ? []
      : [{ what: "Pipeline settings", change: "different" as const }]),
    ...(same(mine.canvas, theirs.canvas) ? [] : [{ what: "Layout", change: "different" as const }]),
  ];
}

interface Entry {
  readonly name: string;
  readonly value: unknown;
}

type Entries = ReadonlyMap<string, Entry>;

function compareBy(mine: Entries, theirs: Entries, noun: string): readonly Difference[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key): readonly Difference[] => {
    const [here, there] = [mine.get(key), theirs.get(key)];
    const what = `${noun} ${here?.name ?? there?.name ?? key}`;
    if (!there) return [{ what, change: "only-mine" }];
    if (!here) return [{ what, change: "only-theirs" }];
    return same(here.value, there.value) ? [] : [{ what, change: "different" }];
  });
}

function stepEntries({ steps }: PipelineDocument): Entries {
  return new Map(steps.map((step: Step) => [step.id, { name: step.definition.Name, value: step }]));
}

function parameterEntries({ parameters }: PipelineDocument): Entries {
  return new Map(parameters.map((value) => [value.Name, { name: value.Name, value }]));
}

function fileEntries({ files }: PipelineDocument): Entries {
  return new Map(
    Object.entries(files).map(([path, value]) => [
      path,
      { name: path.slice(path.lastIndexOf("/") + 1), value },
    ]),
  );
}

function same(left: unknown, right: unknown): boolean {
  return jsonEqual(left as JsonValue, right as JsonValue); // parts of documents, which are JSON throughout
}
