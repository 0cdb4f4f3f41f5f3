import type { Shape, ShapeRef, StructureShape } from "@/lib/aws/shape";
import type { JsonObject, JsonPath } from "@/lib/utils/json";
import type { TreeShapes } from "./tree-shapes";

/** A member that an object may have and has not. */
export interface AbsentMember {
  readonly name: string;
  readonly ref: ShapeRef;
  readonly isRequired: boolean;
  /** "text", "whole number", "list". */
  readonly type: string;
}

/** What can be added to an object of a shape: required members first, then in the API's order. */
export function absentMembers(
  shapes: TreeShapes,
  shape: StructureShape,
  { path, value }: { readonly path: JsonPath; readonly value: JsonObject },
): readonly AbsentMember[] {
  const absent = [...shape.members].flatMap(([name, ref]) => {
    if (Object.hasOwn(value, name) || !shapes.isOffered([...path, name])) return [];
    return [
      { name, ref, isRequired: shape.required.includes(name), type: typeName(shapes.resolve(ref)) },
    ];
  });
  return absent.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

/** A shape in two words, for people who know JSON. */
export function typeName(shape: Shape): string {
  switch (shape.type) {
    case "structure":
      return "object";
    case "list":
      return "list";
    case "map":
      return "names and values";
    case "string":
      return shape.enum ? "choice" : "text";
    case "integer":
      return "whole number";
    case "float":
      return "number";
    case "boolean":
      return "true or false";
    case "timestamp":
      return "time";
    case "blob":
      return "bytes";
    case "any":
      return "value";
  }
}
