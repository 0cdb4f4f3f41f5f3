import { isJsonArray, type JsonValue } from "../../utils/json";
import { asksForList, type Operator } from "./operators";
import {
  BLANK_TEST,
  type Combination,
  type CombinationKind,
  isCombination,
  type Predicate,
  type Test,
} from "./predicate";

/** The way to a predicate: positions among members, from the outermost combination in. */
export type PredicatePath = readonly number[];

export function predicateAt(root: Combination, path: PredicatePath): Predicate | undefined {
  let found: Predicate | undefined = root;
  for (const index of path)
    found = found && isCombination(found) ? found.members[index] : undefined;
  return found;
}

/** With `change` in place of one predicate. A combination that is left without members goes as well. */
export function changeAt(
  root: Combination,
  path: PredicatePath,
  change: (predicate: Predicate) => Predicate | undefined,
): Combination {
  const changed = edited(root, path, change);
  return changed && isCombination(changed) ? changed : { kind: "all", members: [] };
}

function edited(
  predicate: Predicate,
  [index, ...rest]: PredicatePath,
  change: (predicate: Predicate) => Predicate | undefined,
): Predicate | undefined {
  if (index === undefined) return change(predicate);
  if (!isCombination(predicate)) return predicate;
  const members = predicate.members.flatMap((member, at) =>
    at === index ? (edited(member, rest, change) ?? []) : [member],
  );
  return members.length === 0 ? undefined : { kind: predicate.kind, members };
}

export function removeAt(root: Combination, path: PredicatePath): Combination {
  return path.length === 0 ? root : changeAt(root, path, () => undefined);
}

/** With another member in the combination at `group`; at its end where no index is given. */
export function insertInto(
  root: Combination,
  group: PredicatePath,
  { predicate, index }: { readonly predicate: Predicate; readonly index?: number },
): Combination {
  return changeAt(root, group, (found) => {
    if (!isCombination(found)) return found;
    const at = index ?? found.members.length;
    const members = [...found.members.slice(0, at), predicate, ...found.members.slice(at)];
    return { kind: found.kind, members };
  });
}

/** With a group around one predicate, which has room for another one. */
export function groupAt(
  root: Combination,
  path: PredicatePath,
  kind: Exclude<CombinationKind, "not">,
): Combination {
  return changeAt(root, path, (found) => ({ kind, members: [found, BLANK_TEST] }));
}

/** With the opposite of one predicate: the word for it where there is one, else `not` around it or taken away. */
export function negateAt(root: Combination, path: PredicatePath): Combination {
  return changeAt(root, path, negated);
}

export function isNegated(predicate: Predicate): boolean {
  if (predicate.kind === "not") return true;
  return predicate.kind === "test" && /^Not/.test(predicate.operator);
}

function negated(predicate: Predicate): Predicate {
  if (predicate.kind === "not") return predicate.members[0] ?? predicate;
  const opposite = predicate.kind === "test" ? OPPOSITES[predicate.operator] : undefined;
  if (predicate.kind === "test" && opposite) return withOperator(predicate, opposite);
  return { kind: "not", members: [predicate] };
}

const OPPOSITES: Readonly<Partial<Record<Operator, Operator>>> = {
  Equals: "NotEquals",
  NotEquals: "Equals",
  In: "NotIn",
  NotIn: "In",
};

/** The test with another operator between the same values. */
export function withOperator({ operator: before, left, right }: Test, operator: Operator): Test {
  const other =
    asksForList(before) === asksForList(operator) ? right : toOtherSide(right, operator);
  return {
    kind: "test",
    operator,
    ...(left !== undefined && { left }),
    ...(other !== undefined && { right: other }),
  };
}

/** A list becomes its first value, a value a list of one. */
function toOtherSide(right: JsonValue | undefined, operator: Operator): JsonValue {
  if (asksForList(operator)) return [right ?? ""];
  return (isJsonArray(right) ? right[0] : right) ?? "";
}
