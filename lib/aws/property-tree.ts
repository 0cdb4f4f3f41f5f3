import { NAMED_LISTS } from "./patches";
import { appendSegment, type PropertySegment } from "./property-path";
import { isScalarShape, type Shape } from "./shape";
import type { ShapeLibrary } from "./shape-library";

/** One property of a step that later steps can read. */
export interface PropertyNode {
  /** `S3Output`, `[0]`, `['train']`. */
  readonly name: string;
  /** What to write behind `Steps.<name>.`. */
  readonly path: string;
  readonly type: Shape["type"];
  /** Only single values can be used; the others are there to be opened. */
  readonly isScalar: boolean;
  /** Made when asked for; shapes may be recursive. */
  children(): readonly PropertyNode[];
}

export interface PropertyTreeOptions {
  /** Names of the items at a list or map, as the step itself declares them: for `ProcessingOutputConfig.Outputs`, `["train"]`. */
  itemNames?(path: string): readonly string[];
}

/** The first level of what can be read from a step; empty for a type without properties. */
export function propertyTree(
  library: ShapeLibrary,
  stepType: string,
  options: PropertyTreeOptions = {},
): readonly PropertyNode[] {
  const shape = library.describeShape(stepType);
  return shape ? childrenOf(shape, { library, path: "", options }) : [];
}

interface Place {
  readonly library: ShapeLibrary;
  readonly path: string;
  readonly options: PropertyTreeOptions;
}

function childrenOf(shape: Shape, place: Place): readonly PropertyNode[] {
  if (shape.type === "structure") {
    return [...shape.members].map(([name, ref]) =>
      node(place.library.resolve(ref), { kind: "member", name }, place),
    );
  }
  if (shape.type === "list") return itemsOf(place, place.library.resolve(shape.item));
  if (shape.type === "map") {
    return namesAt(place, ["key"]).map((key) =>
      node(place.library.resolve(shape.value), { kind: "key", key }, place),
    );
  }
  return [];
}

/** Declared items by name; else the first by position, which is known to work on any list. */
function itemsOf(place: Place, item: Shape): readonly PropertyNode[] {
  const names = Object.hasOwn(NAMED_LISTS, place.path) ? namesAt(place, ["name"]) : [];
  if (names.length === 0) return [node(item, { kind: "index", index: 0 }, place)];
  return names.map((key) => node(item, { kind: "key", key }, place));
}

/** What the step declares, or a placeholder where nobody can say. */
function namesAt({ path, options }: Place, placeholder: readonly string[]): readonly string[] {
  return options.itemNames?.(path) ?? placeholder;
}

function node(shape: Shape, segment: PropertySegment, place: Place): PropertyNode {
  const path = appendSegment(place.path, segment);
  return {
    name: segment.kind === "member" ? segment.name : appendSegment("", segment),
    path,
    type: shape.type,
    isScalar: isScalarShape(shape),
    children: () => childrenOf(shape, { ...place, path }),
  };
}
