import type { Shape, ShapeRef } from "@/lib/aws/shape";
import type { JsonPath } from "@/lib/utils/json";

/** The shapes that a tree is drawn from. */
export interface TreeShapes {
  readonly root: Shape;
  resolve(ref: ShapeRef): Shape;
  /** False for members that the API has and a pipeline sets or refuses. */
  isOffered(path: JsonPath): boolean;
}

/** A value whose inside nobody describes. */
export const ANY_SHAPE: Shape = { type: "any", name: "Any" };
