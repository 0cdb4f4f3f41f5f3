import type { PipelineDocument, Step } from "../../pipeline/document";
import { type StepId, stepId } from "../../pipeline/ids";
import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import type { EditorStore } from "../editor-store";

/** One gesture of an author with a mind of their own; what it hits depends on the design at that moment. */
export interface RandomEdit {
  readonly action: number;
  readonly picks: readonly [number, number, number];
  readonly text: string;
  readonly value: JsonValue;
  /** Position in the sequence, for new ids. */
  readonly serial: number;
}

export type Action = (store: EditorStore, edit: RandomEdit, document: PipelineDocument) => void;

export function pickFrom<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(1, items.length)];
}

export function idFrom(document: PipelineDocument, pick: number): StepId {
  return pickFrom(document.steps, pick)?.id ?? stepId("nobody");
}

export function codeStep(document: PipelineDocument, pick: number): Step | undefined {
  return pickFrom(
    document.steps.filter(({ code }) => code),
    pick,
  );
}

export function pointFrom({ picks: [, x, y] }: RandomEdit) {
  return { x: x % 2000, y: y % 2000 };
}

/** Some member of a step, at any depth. */
export function pathFrom(step: Step, pick: number): JsonPath {
  return pickFrom(pathsIn(step.definition, []), pick) ?? ["Name"];
}

/** Some list of a step. */
export function listFrom(step: Step, pick: number): JsonPath {
  const lists = pathsIn(step.definition, []).filter((path) =>
    isJsonArray(getAt(step.definition, path)),
  );
  return pickFrom(lists, pick) ?? ["DependsOn"];
}

function pathsIn(value: JsonValue | undefined, at: JsonPath): readonly JsonPath[] {
  const inside = isJsonArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...at, index]))
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([member, child]) => pathsIn(child, [...at, member]))
      : [];
  return at.length > 0 ? [at, ...inside] : inside;
}
