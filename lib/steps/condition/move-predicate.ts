import { insertInto, type PredicatePath, predicateAt, removeAt } from "./edit-predicate";
import { type Combination, isCombination, type Predicate } from "./predicate";

/** A place between the members of a group. */
export interface PredicatePlace {
  readonly group: PredicatePath;
  readonly index: number;
}

/** With one predicate in another place; as it is where that place lies inside the predicate itself. */
export function movePredicate(
  root: Combination,
  from: PredicatePath,
  { group, index }: PredicatePlace,
): Combination {
  const predicate = predicateAt(root, from);
  if (!predicate || isWithin(group, from)) return root;
  const inserted = insertInto(root, group, { predicate, index });
  return removeAt(inserted, behindInsertion(from, { group, index }));
}

/**
 * The next place up or down, as in an outline: past a neighbour, into the near end of a neighbouring group, and at the end
 * of its own group out of it. Undefined at the very ends.
 */
export function neighbourPlace(
  root: Combination,
  path: PredicatePath,
  by: -1 | 1,
): PredicatePlace | undefined {
  const [parent, index] = [path.slice(0, -1), path.at(-1)];
  if (index === undefined) return undefined;
  const next = predicateAt(root, [...parent, index + by]);
  if (next && isGroup(next))
    return { group: [...parent, index + by], index: by < 0 ? next.members.length : 0 };
  if (next) return { group: parent, index: by < 0 ? index - 1 : index + 2 };
  return outOf(root, parent, by);
}

/** Beside the group at `path`, or beside what denies it. */
function outOf(root: Combination, path: PredicatePath, by: -1 | 1): PredicatePlace | undefined {
  const [parent, index] = [path.slice(0, -1), path.at(-1)];
  if (index === undefined) return undefined;
  if (predicateAt(root, parent)?.kind === "not") return outOf(root, parent, by);
  return { group: parent, index: by < 0 ? index : index + 1 };
}

function isGroup(predicate: Predicate): predicate is Combination {
  return isCombination(predicate) && predicate.kind !== "not";
}

function isWithin(path: PredicatePath, outer: PredicatePath): boolean {
  return outer.every((index, depth) => path[depth] === index);
}

function behindInsertion(path: PredicatePath, { group, index }: PredicatePlace): PredicatePath {
  const depth = group.length;
  const at = path[depth];
  if (at === undefined || at < index || !isWithin(path, group)) return path;
  return [...path.slice(0, depth), at + 1, ...path.slice(depth + 1)];
}
