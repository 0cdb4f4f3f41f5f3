import type { Shape, ShapeRef } from "@/lib/aws/shape";
import { assertNever } from "@/lib/utils/assert-never";
import type { JsonPath, JsonValue } from "@/lib/utils/json";
import type { TreeShapes } from "./tree-shapes";

const MAX_DEPTH = 4; // shapes may require themselves

/** What a new member starts with: blank, with the members that the API requires inside it. */
export function startValue(shapes: TreeShapes, ref: ShapeRef, path: JsonPath): JsonValue {
  return startOf(shapes, shapes.resolve(ref), { path, depth: 0 });
}

interface Place {
  readonly path: JsonPath;
  readonly depth: number;
}

function startOf(shapes: TreeShapes, shape: Shape, { path, depth }: Place): JsonValue {
  switch (shape.type) {
    case "structure": {
      if (depth === MAX_DEPTH) return {};
      const members = shape.required.filter((member) => shapes.isOffered([...path, member]));
      return Object.fromEntries(
        members.flatMap((member) => {
          const ref = shape.members.get(member);
          return ref
            ? [
                [
                  member,
                  startOf(shapes, shapes.resolve(ref), {
                    path: [...path, member],
                    depth: depth + 1,
                  }),
                ],
              ]
            : [];
        }),
      );
    }
    case "list":
      return [];
    case "map":
      return {};
    case "boolean":
      return false;
    case "integer":
    case "float":
      return Math.max(0, shape.min ?? 0);
    case "string":
      return shape.enum?.[0] ?? "";
    case "timestamp":
    case "blob":
    case "any":
      return "";
    default:
      return assertNever(shape);
  }
}
