import { NAMED_LISTS } from "./patches";
import { appendSegment, type PropertySegment, parsePropertyPath } from "./property-path";
import { isScalarShape, type Shape } from "./shape";
import type { ShapeLibrary } from "./shape-library";
import { suggest } from "./suggest";

export type PropertyResolution =
  | {
      readonly kind: "found";
      readonly shape: Shape;
      /** Only single values can be used; a run cannot pass an object or a list on. */
      readonly isScalar: boolean;
      /** List items that the path picks; the author's own step must have them. */
      readonly picks: readonly ListPick[];
    }
  /** `missing` is the first part that does not exist, below `parent`. */
  | {
      readonly kind: "missing";
      readonly missing: string;
      readonly parent: string;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: "malformed" }
  /** The step type has no properties, or we do not know it. */
  | { readonly kind: "no-properties" };

export interface ListPick {
  /** Path of the list, without positions: `ProcessingOutputConfig.Outputs`. */
  readonly list: string;
  readonly item: string | number;
  /** The member that names an item; absent on lists of which only `[0]`, not `['name']`, is known to work. */
  readonly namedBy?: string;
}

/** What `Steps.<name>.<path>` leads to. */
export function resolvePropertyPath(
  library: ShapeLibrary,
  { stepType, path }: { stepType: string; path: string },
): PropertyResolution {
  const segments = parsePropertyPath(path);
  if (!segments) return { kind: "malformed" };
  let shape = library.describeShape(stepType);
  if (!shape) return { kind: "no-properties" };

  const picks: ListPick[] = [];
  let parent = "";
  let listPath = "";
  for (const segment of segments) {
    const next = stepInto(library, shape, segment);
    if (!next)
      return {
        kind: "missing",
        missing: segmentText(segment),
        parent,
        suggestions: suggestionsFor(shape, segment),
      };
    if (shape.type === "list" && segment.kind !== "member") picks.push(toPick(listPath, segment));
    parent = appendSegment(parent, segment);
    listPath = segment.kind === "member" ? appendSegment(listPath, segment) : `${listPath}[]`;
    shape = next;
  }
  return { kind: "found", shape, isScalar: isScalarShape(shape), picks };
}

/** The shape below; undefined when the segment does not fit. */
function stepInto(
  library: ShapeLibrary,
  shape: Shape,
  segment: PropertySegment,
): Shape | undefined {
  if (shape.type === "any") return shape;
  if (shape.type === "structure" && segment.kind === "member") {
    const ref = shape.members.get(segment.name);
    return ref && library.resolve(ref);
  }
  if (shape.type === "list" && segment.kind !== "member") return library.resolve(shape.item);
  if (shape.type === "map" && segment.kind === "key") return library.resolve(shape.value);
  return undefined;
}

function segmentText(segment: PropertySegment): string {
  return segment.kind === "member" ? segment.name : appendSegment("", segment);
}

/** Near member names; for a name where a list or map stands, the bracket form of it. */
function suggestionsFor(shape: Shape, segment: PropertySegment): readonly string[] {
  if (segment.kind !== "member") return [];
  if (shape.type === "structure") return suggest(segment.name, shape.members.keys());
  return shape.type === "list" || shape.type === "map" ? [`['${segment.name}']`] : [];
}

function toPick(list: string, segment: Exclude<PropertySegment, { kind: "member" }>): ListPick {
  const item = segment.kind === "key" ? segment.key : segment.index;
  const namedBy = Object.hasOwn(NAMED_LISTS, list) ? NAMED_LISTS[list] : undefined;
  return { list, item, ...(namedBy !== undefined && { namedBy }) };
}
