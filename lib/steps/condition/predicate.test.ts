import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import {
  changeAt,
  groupAt,
  insertInto,
  negateAt,
  type PredicatePath,
  predicateAt,
  removeAt,
  withOperator,
} from "./edit-predicate";
import { movePredicate, neighbourPlace } from "./move-predicate";
import { OPERATORS, type Operator } from "./operators";
import {
  BLANK_TEST,
  type Combination,
  isCombination,
  memberAt,
  type Predicate,
  rootMemberAt,
  sidesAt,
  type Test,
} from "./predicate";
import { readPredicate } from "./read-predicate";
import {
  conditionsHold,
  predicateHolds,
  someConditions,
  somePredicate,
  type Truth,
} from "./testing";
import { writePredicate } from "./write-predicate";

const AUC = { Get: "Parameters.Auc" };
const a = { Type: "GreaterThan", LeftValue: AUC, RightValue: 0.8 };
const b = { Type: "Equals", LeftValue: "b", RightValue: 1 };
const c = { Type: "In", QueryValue: "c", Values: ["eu", "us"] };
const not = (Condition: JsonValue) => ({ Type: "Not", Condition });
const or = (...Conditions: JsonValue[]) => ({ Type: "Or", Conditions });

/** A predicate without what it was read from, as if an author had just built it. */
function built<Shape extends Predicate>(predicate: Shape): Shape {
  if (predicate.kind === "unread") return predicate;
  const { source: _, ...rest } = predicate;
  const bare = isCombination(predicate) ? { ...rest, members: predicate.members.map(built) } : rest;
  return bare as Shape;
}

function asRoot(predicate: Predicate): Combination {
  return isCombination(predicate) && predicate.kind !== "not"
    ? predicate
    : { kind: "all", members: [predicate] };
}

/** Every way to make the comparisons true or false, at random but the same for the same seed. */
function truthFrom(seed: number): Truth {
  return (comparison) => {
    let hash = seed;
    for (const character of comparison) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
    return ((hash >>> 7) & 1) === 1;
  };
}

describe("Reading conditions", () => {
  test("knows AWS's ways to write not-equals, not-in, OR, and AND inside OR", () => {
    const read = built(readPredicate([a, or(not(b), not(or(not(a), not(c)))), not(c), not(a)]));
    expect(read).toEqual({
      kind: "all",
      members: [
        { kind: "test", operator: "GreaterThan", left: AUC, right: 0.8 },
        {
          kind: "any",
          members: [
            { kind: "test", operator: "NotEquals", left: "b", right: 1 },
            {
              kind: "all",
              members: [
                { kind: "test", operator: "GreaterThan", left: AUC, right: 0.8 },
                { kind: "test", operator: "In", left: "c", right: ["eu", "us"] },
              ],
            },
          ],
        },
        { kind: "test", operator: "NotIn", left: "c", right: ["eu", "us"] },
        {
          kind: "not",
          members: [{ kind: "test", operator: "GreaterThan", left: AUC, right: 0.8 }],
        },
      ],
    });
  });

  test("takes a single Or for the outermost word", () => {
    expect(readPredicate([or(a, b)]).kind).toBe("any");
    expect(readPredicate([or(a, b), c]).kind).toBe("all");
  });

  test("what is written back without a change is what was read, byte by byte", () => {
    fc.assert(
      fc.property(someConditions, (conditions) => {
        const written = writePredicate(readPredicate(conditions));
        expect(JSON.stringify(written)).toBe(JSON.stringify(conditions));
      }),
      { numRuns: 500 },
    );
  });

  test("a change leaves all other conditions as they were written", () => {
    fc.assert(
      fc.property(someConditions, (conditions) => {
        const root = readPredicate(conditions);
        const written = JSON.stringify(
          writePredicate(insertInto(root, [], { predicate: BLANK_TEST })),
        );
        for (const member of root.kind === "any" ? root.members.map((m) => m.source) : conditions)
          expect(written).toContain(JSON.stringify(member));
      }),
      { numRuns: 300 },
    );
  });

  test("means what AWS's conditions mean, however the comparisons come out", () => {
    fc.assert(
      fc.property(someConditions, fc.integer(), (conditions, seed) => {
        const truth = truthFrom(seed);
        const expected = conditionsHold(conditions, truth);
        fc.pre(hasOrderedTests(conditions));
        expect(predicateHolds(readPredicate(conditions), truth)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The truth of a comparison goes by its text, so it has to be spelt in AWS's order, without members of its own. */
function hasOrderedTests(conditions: unknown): boolean {
  const text = JSON.stringify(conditions);
  return !text.includes('{"RightValue"') && !text.includes("Extra");
}

describe("Writing conditions", () => {
  test("means what the author built, in AWS's forms", () => {
    fc.assert(
      fc.property(somePredicate, fc.integer(), (predicate, seed) => {
        const root = asRoot(predicate);
        const truth = truthFrom(seed);
        expect(conditionsHold(writePredicate(root), truth)).toBe(predicateHolds(root, truth));
      }),
      { numRuns: 1000 },
    );
  });

  test("reading it again means the same, and writing that gives the same text", () => {
    fc.assert(
      fc.property(somePredicate, fc.integer(), (predicate, seed) => {
        const written = writePredicate(asRoot(predicate));
        const again = readPredicate(written);
        const truth = truthFrom(seed);
        expect(predicateHolds(again, truth)).toBe(conditionsHold(written, truth));
        expect(writePredicate(built(again))).toEqual(written);
      }),
      { numRuns: 1000 },
    );
  });

  test("an AND inside an OR is shown as AND again", () => {
    const both: Predicate = { kind: "all", members: [test_("Equals"), test_("NotIn")] };
    const root: Combination = { kind: "any", members: [test_("LessThan"), both] };
    expect(built(readPredicate(writePredicate(root)))).toEqual(root);
  });
});

function test_(operator: Operator): Test {
  return { kind: "test", operator, left: AUC, right: /In$/.test(operator) ? ["x"] : 1 };
}

describe("Places in AWS's JSON", () => {
  test("every side of every test is found where it is written", () => {
    fc.assert(
      fc.property(somePredicate, (predicate) => {
        const conditions = writePredicate(asRoot(predicate));
        const root = readPredicate(conditions);
        root.members.forEach((member, index) => {
          checkPlaces(member, rootMemberAt(root, [], index));
        });
        function checkPlaces(found: Predicate, at: readonly (string | number)[]): void {
          if (isCombination(found)) {
            found.members.forEach((member, index) => {
              checkPlaces(member, memberAt(found, at, index));
            });
          } else if (found.kind === "test") {
            const { left, right } = sidesAt(found, at);
            expect(getAt([...conditions], left)).toEqual(found.left);
            expect(getAt([...conditions], right)).toEqual(found.right);
          }
        }
      }),
    );
  });
});

describe("Changing a predicate", () => {
  const root = readPredicate([a, or(b, c)]);

  test("removing the last member of a group removes the group", () => {
    const once = removeAt(root, [1, 0]);
    expect(writePredicate(once)).toEqual([a, or(c)]);
    expect(writePredicate(removeAt(once, [1, 0]))).toEqual([a]);
    expect(writePredicate(removeAt(removeAt(root, [0]), [0]))).toEqual([]);
  });

  test("the opposite uses the word there is, and goes away when taken twice", () => {
    expect(writePredicate(negateAt(root, [1, 0]))).toEqual([a, or(not(b), c)]);
    expect(writePredicate(negateAt(root, [0]))).toEqual([not(a), or(b, c)]);
    for (const path of [[0], [1], [1, 0], [1, 1]] as PredicatePath[])
      expect(writePredicate(negateAt(negateAt(root, path), path))).toEqual([a, or(b, c)]);
  });

  test("a group around a condition has room for another one", () => {
    const blank = { Type: "GreaterThanOrEqualTo", LeftValue: "", RightValue: "" };
    expect(writePredicate(groupAt(root, [0], "any"))).toEqual([or(a, blank), or(b, c)]);
  });

  test("any operator keeps the values of a test, also to a list and back", () => {
    for (const operator of Object.keys(OPERATORS) as Operator[]) {
      const changed = withOperator(test_("Equals"), operator);
      expect(withOperator(changed, "Equals")).toEqual(test_("Equals"));
    }
    expect(withOperator(test_("Equals"), "In").right).toEqual([1]);
  });

  test("a place inside itself is no place to move to", () => {
    expect(movePredicate(root, [1], { group: [1], index: 0 })).toBe(root);
  });

  test("arrow keys walk a condition through all groups to the end and back", () => {
    const step = (from: Combination, path: PredicatePath, by: -1 | 1) => {
      const place = neighbourPlace(from, path, by);
      return place && writePredicate(movePredicate(from, path, place));
    };
    expect(step(root, [0], 1)).toEqual([or(a, b, c)]);
    const inside = readPredicate([or(b, a, c), c]);
    expect(step(inside, [0, 1], 1)).toEqual([or(b, c, a), c]);
    expect(step(readPredicate([or(b, a), c]), [0, 1], 1)).toEqual([or(b), a, c]);
    expect(step(readPredicate([c, or(b, a)]), [1, 0], -1)).toEqual([c, b, or(a)]);
    expect(step(readPredicate([c, not(or(b, a))]), [1, 0, 0], -1)).toEqual([c, b, not(or(a))]);
    expect(step(root, [0], -1)).toBeUndefined();
    expect(step(root, [1], 1)).toBeUndefined();
  });

  test("moving keeps every comparison", () => {
    fc.assert(
      fc.property(somePredicate, fc.nat(), fc.nat(), fc.nat(4), (predicate, from, to, index) => {
        const start = asRoot(predicate);
        const paths = allPaths(start);
        const groups = paths.filter((path) => isGroupAt(start, path));
        const path = paths[1 + (from % (paths.length - 1))] ?? [];
        const group = groups[to % groups.length] ?? [];
        fc.pre(predicateAt(start, path.slice(0, -1))?.kind !== "not");
        const moved = movePredicate(start, path, { group, index });
        expect(testsIn(moved)).toEqual(testsIn(start));
      }),
      { numRuns: 500 },
    );
  });
});

function allPaths(predicate: Predicate, path: PredicatePath = []): PredicatePath[] {
  if (!isCombination(predicate)) return [path];
  return [
    path,
    ...predicate.members.flatMap((member, index) => allPaths(member, [...path, index])),
  ];
}

function isGroupAt(root: Combination, path: PredicatePath): boolean {
  const found = predicateAt(root, path);
  return found?.kind === "all" || found?.kind === "any";
}

function testsIn(predicate: Predicate): string[] {
  if (isCombination(predicate)) return predicate.members.flatMap(testsIn).toSorted();
  return [JSON.stringify(predicate)];
}

test("changing nothing changes nothing", () => {
  const root = readPredicate([a]);
  expect(writePredicate(changeAt(root, [0], (found) => found))).toEqual([a]);
});
