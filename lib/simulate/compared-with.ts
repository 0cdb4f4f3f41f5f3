import type { Step } from "../pipeline/document";
import type { Operand } from "../pipeline/expression";
import { parseExpression, parseOperand } from "../pipeline/expression";
import { isCombination, type Predicate, type Test } from "../steps/condition/predicate";
import { readPredicate } from "../steps/condition/read-predicate";
import { isJsonArray, type JsonValue } from "../utils/json";
import { getAt } from "../utils/json-path";
import { readableName, readableOf } from "./readable";

/** What a value of a step is compared with, by the value's name: of which type and size it may be. */
export type ComparedWith = ReadonlyMap<string, readonly Operand[]>;

/** Those of the same steps are the same object. */
export function comparedWith(steps: readonly Step[]): ComparedWith {
  const known = cache.get(steps);
  if (known) return known;
  const found = collect(steps);
  cache.set(steps, found);
  return found;
}

const cache = new WeakMap<readonly Step[], ComparedWith>();

function collect(steps: readonly Step[]): ComparedWith {
  const found = new Map<string, Operand[]>();
  for (const { definition } of steps) {
    if (definition.Type !== "Condition") continue;
    const conditions = getAt(definition, ["Arguments", "Conditions"]);
    if (!isJsonArray(conditions)) continue;
    for (const test of testsIn(readPredicate(conditions))) note(test, found);
  }
  return found;
}

function testsIn(predicate: Predicate): readonly Test[] {
  if (isCombination(predicate)) return predicate.members.flatMap(testsIn);
  return predicate.kind === "test" ? [predicate] : [];
}

function note({ left, right }: Test, found: Map<string, Operand[]>): void {
  const sides = isJsonArray(right) ? right : [right];
  const pairs = [...sides.map((side) => [left, side] as const), [sides[0], left] as const];
  for (const [asked, other] of pairs) {
    const name = nameOf(asked);
    const operand = parseOperand(other);
    if (name === undefined || operand === undefined) continue;
    const others = found.get(name);
    if (others) others.push(operand);
    else found.set(name, [operand]);
  }
}

function nameOf(asked: JsonValue | undefined): string | undefined {
  const expression = parseExpression(asked);
  const readable = expression && readableOf(expression);
  return readable && readableName(readable);
}
