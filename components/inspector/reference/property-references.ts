import { type PropertyNode, propertyTree } from "@/lib/aws/property-tree";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import type { Step } from "@/lib/pipeline/document";
import type { Reference } from "./reference-groups";

const MAX_DEPTH = 5; // members inside members; shapes may be recursive
const MOST = 100; // more are reached by a longer query

/** Single values that can be read of finished steps, beyond their ports, by the words of `query`. */
export function propertyReferences(
  library: ShapeLibrary,
  steps: readonly Step[],
  query: string,
): readonly Reference[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: Reference[] = [];
  for (const { definition } of steps) {
    for (const path of scalarPaths(library, definition.Type)) {
      const text = `${definition.Name} ${path}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
      found.push(toReference(definition.Name, path));
      if (found.length === MOST) return found;
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

const known = new WeakMap<ShapeLibrary, Map<string, readonly string[]>>();

function scalarPaths(library: ShapeLibrary, stepType: string): readonly string[] {
  const byType = known.get(library) ?? new Map<string, readonly string[]>();
  known.set(library, byType);
  const paths = byType.get(stepType) ?? collect(propertyTree(library, stepType), 1);
  byType.set(stepType, paths);
  return paths;
}

function collect(nodes: readonly PropertyNode[], depth: number): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.isScalar) return [node.path];
    return depth < MAX_DEPTH ? collect(node.children(), depth + 1) : [];
  });
}
