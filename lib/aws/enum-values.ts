import { type MemberPlace, memberShape } from "./member-shape";
import type { ShapeLibrary } from "./shape-library";

/**
 * The values that AWS offers for a member of a step's `Arguments`, in the API's order: instance types for Training's
 * `ResourceConfig.InstanceType`. Empty where any value goes.
 */
export function enumValues(library: ShapeLibrary, place: MemberPlace): readonly string[] {
  const shape = memberShape(library, place);
  return shape?.type === "string" ? (shape.enum ?? []) : [];
}
