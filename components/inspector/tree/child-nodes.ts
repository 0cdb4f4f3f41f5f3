import type { Shape } from "@/lib/aws/shape";
import {
  isJsonArray,
  type JsonArray,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "@/lib/utils/json";
import { ANY_SHAPE, type TreeShapes } from "./tree-shapes";

/** A line of the tree. */
export interface ChildNode {
  readonly name: string;
  readonly path: JsonPath;
  readonly value: JsonValue;
  readonly shape: Shape | undefined;
  readonly isRequired: boolean;
}

interface Parent {
  readonly shape: Shape;
  readonly path: JsonPath;
  readonly value: JsonArray | JsonObject;
}

/** The members of an object, or the items of a list, in their own order. */
export function childNodes(
  shapes: TreeShapes,
  { shape, path, value }: Parent,
): readonly ChildNode[] {
  if (isJsonArray(value)) {
    const itemShape = shape.type === "list" ? shapes.resolve(shape.item) : ANY_SHAPE;
    return value.map((item, index) => ({
      name: `[${index}]`,
      path: [...path, index],
      value: item,
      shape: itemShape,
      isRequired: false,
    }));
  }
  return Object.entries(value).map(([name, child]) => ({
    name,
    path: [...path, name],
    value: child,
    shape: memberShape(shapes, shape, name),
    isRequired:
      shape.type === "structure" &&
      shape.required.includes(name) &&
      shapes.isOffered([...path, name]),
  }));
}

/** Undefined where the shape names its members and this is none of them. */
function memberShape(shapes: TreeShapes, shape: Shape, name: string): Shape | undefined {
  if (shape.type === "map") return shapes.resolve(shape.value);
  if (shape.type !== "structure") return ANY_SHAPE;
  const ref = shape.members.get(name);
  return ref && shapes.resolve(ref);
}
