import { isJsonObject, type JsonObject } from "../utils/json";
import { decodeShape } from "./decode-shape";
import { SYNTHETIC_SHAPES } from "./patches";
import type { Shape, ShapeRef, StructureShape } from "./shape";
import { isStepType, STEP_TYPES } from "./step-types";

/** The API's shapes, looked up by step type or by reference; each is decoded when first asked for. */
export interface ShapeLibrary {
  /** Where the shapes come from: `botocore 1.43.107`. */
  readonly source: string;
  /** What stands behind `Arguments`; undefined for a step type we do not know. */
  requestShape(stepType: string): Shape | undefined;
  /** What `Steps.<name>.` can go into; undefined for a step type we do not know or that has no properties. */
  describeShape(stepType: string): Shape | undefined;
  /** @throws Error for a reference that no shape answers to. */
  resolve(ref: ShapeRef): Shape;
}

/**
 * @param raw - the content of `generated/shapes.json`.
 * @throws Error when it is anything else.
 */
export function shapeLibrary(raw: unknown): ShapeLibrary {
  const { source, shapes } = parseShapes(raw);
  const decoded = new Map<string, Shape>(
    Object.entries(SYNTHETIC_SHAPES).map(([ref, { shape }]) => [ref, shape]),
  );

  function resolve(ref: ShapeRef): Shape {
    const known = decoded.get(ref);
    if (known) return known;
    const shape = decodeShape(ref, Object.hasOwn(shapes, ref) ? shapes[ref] : undefined);
    decoded.set(ref, shape);
    return shape;
  }

  return {
    source,
    resolve,
    requestShape: (stepType) =>
      isStepType(stepType) ? resolve(STEP_TYPES[stepType].request) : undefined,
    describeShape: (stepType) =>
      isStepType(stepType) ? merge(STEP_TYPES[stepType].describe.map(resolve)) : undefined,
  };
}

/** Several answers as one: a Tuning step, for one, can be read like two APIs' answers. */
function merge(shapes: readonly Shape[]): Shape | undefined {
  const [first] = shapes;
  if (shapes.length < 2 || !first) return first;

  const structures = shapes.filter((shape): shape is StructureShape => shape.type === "structure");
  const members = new Map(structures.toReversed().flatMap((shape) => [...shape.members]));
  return { type: "structure", name: first.name, members, required: [], isUnion: false };
}

function parseShapes(raw: unknown): { source: string; shapes: JsonObject } {
  if (!isJsonObject(raw) || typeof raw.source !== "string" || !isJsonObject(raw.shapes)) {
    throw new Error("Not a file of API shapes; run scripts/generate-aws-shapes.py");
  }
  return { source: raw.source, shapes: raw.shapes };
}
