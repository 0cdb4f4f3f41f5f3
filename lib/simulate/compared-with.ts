import type { Step } from "../pipeline/document";
import { parseExpression } from "../pipeline/expression";
import { isCombination, type Predicate, type Test } from "../steps/condition/predicate";
import { readPredicate } from "../steps/condition/read-predicate";
import { isJsonArray, isJsonPrimitive, type JsonPrimitive, type JsonValue } from "../utils/json";
import { getAt } from "../utils/json-path";
import { readableName, readableOf } from "./readable";

/** What each value of a step is compared with, where that is known before the run: of which type and size it may be. */
export function comparedWith(
  steps: readonly Step[],
  parameter: (name: string) => JsonValue | undefined,
): ReadonlyMap<string, readonly JsonPrimitive[]> {
  const found = new Map<string, readonly JsonPrimitive[]>();
  for (const { definition } of steps) {
    if (definition.Type !== "Condition") continue;
    const conditions = getAt(definition, ["Arguments", "Conditions"]);
    if (!isJsonArray(conditions)) continue;
    for (const test of testsIn(readPredicate(conditions))) note(test, { parameter, found });
  }
  return found;
}

function testsIn(predicate: Predicate): readonly Test[] {
  if (isCombination(predicate)) return predicate.members.flatMap(testsIn);
  return predicate.kind === "test" ? [predicate] : [];
}

interface Notes {
  readonly parameter: (name: string) => JsonValue | undefined;
  readonly found: Map<string, readonly JsonPrimitive[]>;
}

function note({ left, right }: Test, { parameter, found }: Notes): void {
  const sides: readonly JsonValue[] = isJsonArray(right)
    ? right
    : right === undefined
      ? []
      : [right];
  const pairs = [...sides.map((side) => [left, side] as const), [sides[0], left] as const];
  for (const [asked, other] of pairs) {
    const expression = parseExpression(asked);
    const readable = expression && readableOf(expression);
    const known = knownValue(other, parameter);
    if (!readable || known === undefined) continue;
    const name = readableName(readable);
    found.set(name, [...(found.get(name) ?? []), known]);
  }
}

function knownValue(
  side: JsonValue | undefined,
  parameter: Notes["parameter"],
): JsonPrimitive | undefined {
  const expression = parseExpression(side);
  const value = expression?.kind === "parameter" ? parameter(expression.name) : side;
  return value !== undefined && isJsonPrimitive(value) ? value : undefined;
}
