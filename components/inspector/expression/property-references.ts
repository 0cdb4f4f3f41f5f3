import { NAMED_LISTS } from "@/lib/aws/patches";
import { type PropertyNode, propertyTree } from "@/lib/aws/property-tree";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import type { Step, StepDefinitionJson } from "@/lib/pipeline/document";
import { isJsonArray, isJsonObject } from "@/lib/utils/json";
import { getAt, parsePath } from "@/lib/utils/json-path";
import type { Reference } from "./reference-groups";

const MAX_DEPTH = 5; // members inside members; shapes may be recursive
const MOST = 100; // more are reached by a longer query

/** Single values that can be read of finished steps, beyond their ports, by the words of `query`; `all` also without any. */
export function propertyReferences(
  library: ShapeLibrary,
  steps: readonly Step[],
  query: string,
  { all = false }: { readonly all?: boolean } = {},
): readonly Reference[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && !all) return [];
  const found: Reference[] = [];
  for (const { definition } of steps) {
    for (const path of scalarPaths(library, definition)) {
      const text = `${definition.Name} ${path}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
      found.push(toReference(definition.Name, path));
      if (!all && found.length === MOST) return found;
    }
  }
  return found;
}

function toReference(stepName: string, path: string): Reference {
  return {
    id: `property/${stepName}/${path}`,
    label: `${stepName} · ${path}`,
    detail: "",
    expression: { kind: "property", stepName, path },
  };
}

const known = new WeakMap<StepDefinitionJson, readonly string[]>();

function scalarPaths(library: ShapeLibrary, definition: StepDefinitionJson): readonly string[] {
  const cached = known.get(definition);
  if (cached) return cached;
  const itemNames = (path: string) => declaredNames(definition, path);
  const paths = collect(propertyTree(library, definition.Type, { itemNames }), 1);
  known.set(definition, paths);
  return paths;
}

/** Names that the step itself gives to the entries of a list or a map. */
function declaredNames({ Arguments }: StepDefinitionJson, path: string): readonly string[] {
  const value = getAt(Arguments, parsePath(path));
  if (isJsonObject(value)) return Object.keys(value);
  const namedBy = Object.hasOwn(NAMED_LISTS, path) ? NAMED_LISTS[path] : undefined;
  if (!isJsonArray(value) || namedBy === undefined) return [];
  return value
    .filter(isJsonObject)
    .flatMap(({ [namedBy]: name }) => (typeof name === "string" ? [name] : []));
}

function collect(nodes: readonly PropertyNode[], depth: number): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.isScalar) return [node.path];
    return depth < MAX_DEPTH ? collect(node.children(), depth + 1) : [];
  });
}
