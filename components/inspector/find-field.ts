import type { StepKindDefinition } from "@/lib/steps/contract";
import type { Field } from "@/lib/steps/field";
import { sharedSections } from "@/lib/steps/shared-sections";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath, startsWith } from "@/lib/utils/json-path";
import { moreKey, nodeKey, sectionKey } from "./fields/section-key";
import type { InspectorTab } from "./inspector-ui";

/** Where a field is shown, and what has to be unfolded for that. */
export interface FieldSpot {
  readonly tab: InspectorTab;
  /** The `data-field` of the nearest wrapper. */
  readonly path: JsonPath;
  readonly open: readonly string[];
}

/** The curated field nearest to a path of the step; the tree, opened down to it, where there is none. */
export function findField(
  kind: Pick<StepKindDefinition, "kind" | "sections" | "type" | "supports" | "compile">,
  targetId: string,
  path: JsonPath,
): FieldSpot {
  const [nearest] = placedFields(kind)
    .filter(({ field }) => startsWith(path, field.path))
    .toSorted((a, b) => b.field.path.length - a.field.path.length);
  if (!nearest) return inTree(targetId, path);
  const entry = entryPath(nearest.field, path);
  return {
    tab: "settings",
    path: entry
      ? (subfieldPath(nearest.field, entry, path) ?? entry)
      : placeIn(nearest.field, path),
    open: [...nearest.open, ...(entry ? [nodeKey(targetId, formatPath(entry))] : [])],
  };
}

interface PlacedField {
  readonly field: Field;
  readonly open: readonly string[];
}

function placedFields(kind: Parameters<typeof findField>[0]): readonly PlacedField[] {
  return [...kind.sections, ...sharedSections(kind)].flatMap(({ title, fields }) => {
    const isFolded = fields.every(({ level }) => level === "advanced");
    return fields.map((field) => ({
      field,
      open: isFolded
        ? [sectionKey(kind.kind, title)]
        : field.level === "advanced"
          ? [moreKey(kind.kind, title)]
          : [],
    }));
  });
}

/** The entry of a list of records that the path leads into. */
function entryPath({ item, path: list }: Field, path: JsonPath): JsonPath | undefined {
  return item && typeof path[list.length] === "number" ? path.slice(0, list.length + 1) : undefined;
}

/** The conditions of a condition step mark every place of their own. */
function placeIn(field: Field, path: JsonPath): JsonPath {
  return field.widget === "conditions" ? path : field.path;
}

function subfieldPath({ item }: Field, entry: JsonPath, path: JsonPath): JsonPath | undefined {
  const places = (item?.fields ?? []).map((field) => [...entry, ...field.path]);
  return places.find((place) => startsWith(path, place));
}

function inTree(targetId: string, path: JsonPath): FieldSpot {
  const open = path.map((_, index) => nodeKey(targetId, formatPath(path.slice(0, index + 1))));
  return { tab: "all", path, open };
}
