import type { JsonKey, JsonPath } from "../utils/json";
import { parsePath } from "../utils/json-path";
import type { Shape } from "./shape";
import type { ShapeLibrary } from "./shape-library";

export interface MemberPlace {
  readonly stepType: string;
  /** From `Arguments` down: `A.B[].C`, `Environment['KEY']`, or the same as keys. */
  readonly path: string | JsonPath;
}

/** The shape of a member of a step's `Arguments`; undefined when there is no such member. */
export function memberShape(
  library: ShapeLibrary,
  { stepType, path }: MemberPlace,
): Shape | undefined {
  const keys = typeof path === "string" ? parsePath(path.replaceAll("[]", "[0]")) : path;
  let shape = library.requestShape(stepType);
  for (const key of keys) shape = shape && shapeBelow(library, shape, key);
  return shape;
}

/** The shape of what stands at `key` of a value of `shape`. */
export function shapeBelow(library: ShapeLibrary, shape: Shape, key: JsonKey): Shape | undefined {
  if (shape.type === "list")
    return typeof key === "number" ? library.resolve(shape.item) : undefined;
  if (typeof key === "number") return undefined;
  if (shape.type === "map") return library.resolve(shape.value);
  const ref = shape.type === "structure" ? shape.members.get(key) : undefined;
  return ref && library.resolve(ref);
}
