import type { NumberSpellings } from "../pipeline/document";
import type { JsonPath } from "../utils/json";
import { formatPath } from "../utils/json-path";
import type { SpelledNumber } from "./read-json";

/** Who owns a part of the definition: text form of the part's path to a step id or `parameter:<name>`. */
export type Owners = ReadonlyMap<string, string>;

/** Lists whose entries can be owners. */
const OWNER_LISTS: ReadonlySet<unknown> = new Set(["Steps", "IfSteps", "ElseSteps", "Parameters"]);

/** Spellings by the owner they belong to, so that they move with it. */
export function groupNumbers(numbers: readonly SpelledNumber[], owners: Owners): NumberSpellings {
  const groups: Record<string, Record<string, string>> = {};
  for (const { at, spelling } of numbers) {
    const { owner, path } = ownerOf(at, owners);
    const group = groups[owner] ?? {};
    group[formatPath(path)] = spelling;
    groups[owner] = group;
  }
  return groups;
}

/** The innermost owner on the way to `at`, and the rest of the way. */
export function ownerOf(
  at: JsonPath,
  owners: Owners,
): { readonly owner: string; readonly path: JsonPath } {
  let found = { owner: "pipeline", path: at };
  for (let index = 1; index < at.length; index += 1) {
    if (typeof at[index] !== "number" || !OWNER_LISTS.has(at[index - 1])) continue;
    const owner = owners.get(formatPath(at.slice(0, index + 1)));
    if (owner === undefined) break;
    found = { owner, path: at.slice(index + 1) };
  }
  return found;
}
