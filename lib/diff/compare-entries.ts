import { type JsonObject, jsonEqual } from "../utils/json";
import { compareJson } from "./compare-json";
import type { EntryDifference } from "./design-difference";

/** Entries without their names, by their names. */
export type Entries = ReadonlyMap<string, JsonObject>;

/** What came, went and changed among entries; one that holds the same under another name was renamed. */
export function compareEntries(before: Entries, after: Entries): readonly EntryDifference[] {
  const former = renamed(before, after);
  const gone = new Set([...before.keys()].filter((name) => !after.has(name)));
  for (const name of former.values()) gone.delete(name);
  return [
    ...[...after].flatMap(([name, entry]): readonly EntryDifference[] => {
      const formerName = former.get(name);
      const was = before.get(formerName ?? name);
      if (!was) return [{ change: "added", name, members: [] }];
      const members = compareJson(was, entry);
      if (formerName !== undefined) return [{ change: "changed", name, formerName, members }];
      return members.length > 0 ? [{ change: "changed", name, members }] : [];
    }),
    ...[...gone].map((name) => ({ change: "removed", name, members: [] }) as const),
  ];
}

/** Former names by new ones. */
function renamed(before: Entries, after: Entries): ReadonlyMap<string, string> {
  const left = [...before].filter(([name]) => !after.has(name));
  const found = new Map<string, string>();
  for (const [name, entry] of after) {
    if (before.has(name)) continue;
    const index = left.findIndex(([, was]) => jsonEqual(was, entry));
    const [match] = index < 0 ? [] : left.splice(index, 1);
    if (match) found.set(name, match[0]);
  }
  return found;
}
