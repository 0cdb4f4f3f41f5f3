import { COLUMNS, INDENT } from "./print-expression";
import type { PyImported, PyStatement } from "./tree";

/** Modules of Python itself that we write; they stand above the others. */
const STANDARD: ReadonlySet<string> = new Set([
  ...["argparse", "functools", "hashlib", "importlib", "json", "os", "pathlib", "sys", "typing"],
]);

/** The import lines that the statements need, as isort orders them: Python's own, installed ones, the project's. */
export function importLines(body: readonly PyStatement[]): readonly string[] {
  const names = new Map<string, Set<string>>();
  collect(body, names);
  const modules = [...names.keys()].toSorted(byCodeUnits);
  const groups = [0, 1, 2].map((rank) => modules.filter((module) => rankOf(module) === rank));
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => [
      ...(index > 0 ? [""] : []),
      ...group.flatMap((module) => importLine(module, [...(names.get(module) ?? [])])),
    ]);
}

function rankOf(module: string): number {
  if (STANDARD.has(module.split(".")[0] ?? "")) return 0;
  return /^(\.|pipelines\b|config$)/.test(module) ? 2 : 1;
}

function importLine(module: string, names: readonly string[]): readonly string[] {
  const sorted = names.toSorted(
    (left, right) => byType(left) - byType(right) || byCodeUnits(left, right),
  );
  const line = `from ${module} import ${sorted.join(", ")}`;
  if (line.length <= COLUMNS) return [line];
  return [`from ${module} import (`, ...sorted.map((each) => `${INDENT}${each},`), ")"];
}

/** Constants, then classes, then the rest. */
function byType(name: string): number {
  if (/^[A-Z0-9_]+$/.test(name) && name.length > 1) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}

function byCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Finds `imported` nodes anywhere in a tree, which is plain data. */
function collect(node: unknown, names: Map<string, Set<string>>): void {
  if (Array.isArray(node)) for (const item of node) collect(item, names);
  else if (isImported(node)) {
    const known = names.get(node.module);
    if (known) known.add(node.name);
    else names.set(node.module, new Set([node.name]));
  } else if (typeof node === "object" && node !== null)
    for (const child of Object.values(node)) collect(child, names);
}

function isImported(node: unknown): node is PyImported {
  return typeof node === "object" && node !== null && "kind" in node && node.kind === "imported";
}
