import type { Brand } from "../utils/brand";

/** Name of a shape in the library: `ProcessingInput`, `emr/HadoopJarStepConfig` (services but SageMaker are prefixed). */
export type ShapeRef = Brand<string, "ShapeRef">;

export function shapeRef(name: string): ShapeRef {
  return name as ShapeRef; // the only way to make one
}

/** What one value of an API request or answer may look like. Inner shapes are references, so shapes may be recursive. */
export type Shape = StructureShape | ListShape | MapShape | ScalarShape | AnyShape;

export type ScalarShape = StringShape | NumberShape | BooleanShape | TimestampShape | BlobShape;

export type ScalarType = ScalarShape["type"];

interface Named {
  /** AWS's name for the shape, without the service: `ProcessingInstanceType`. */
  readonly name: string;
}

export interface StructureShape extends Named {
  readonly type: "structure";
  /** In the API's own order. */
  readonly members: ReadonlyMap<string, ShapeRef>;
  readonly required: readonly string[];
  /** A union takes exactly one of its members. */
  readonly isUnion: boolean;
}

export interface ListShape extends Named {
  readonly type: "list";
  readonly item: ShapeRef;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface MapShape extends Named {
  readonly type: "map";
  readonly key: ShapeRef;
  readonly value: ShapeRef;
  readonly minEntries?: number;
  readonly maxEntries?: number;
}

export interface StringShape extends Named {
  readonly type: "string";
  readonly enum?: readonly string[];
  /** Characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A Java regular expression that the whole text has to match. */
  readonly pattern?: string;
}

export interface NumberShape extends Named {
  readonly type: "integer" | "float";
  readonly min?: number;
  readonly max?: number;
}

export interface BooleanShape extends Named {
  readonly type: "boolean";
}

export interface TimestampShape extends Named {
  readonly type: "timestamp";
}

export interface BlobShape extends Named {
  readonly type: "blob";
}

/** A value whose inside no API describes. */
export interface AnyShape extends Named {
  readonly type: "any";
}

export function isScalarShape(shape: Shape): shape is ScalarShape {
  return !["structure", "list", "map", "any"].includes(shape.type);
}
