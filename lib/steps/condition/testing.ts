import fc from "fast-check";
import { isJsonArray, isJsonObject, type JsonArray, type JsonValue } from "../../utils/json";
import { withoutNot } from "./operators";
import { isCombination, type Predicate } from "./predicate";

/** Whether a comparison holds, by its JSON in AWS's form. For tests. */
export type Truth = (comparison: string) => boolean;

/** Whether AWS's list of conditions holds; `Not` and `Or` are taken as AWS defines them. For tests. */
export function conditionsHold(conditions: JsonArray, truth: Truth): boolean {
  return conditions.every((condition) => holds(condition, truth));
}

function holds(condition: JsonValue, truth: Truth): boolean {
  if (!isJsonObject(condition)) return truth(JSON.stringify(condition));
  const { Type, Condition, Conditions } = condition;
  if (Type === "Not" && Condition !== undefined) return !holds(Condition, truth);
  if (Type === "Or" && isJsonArray(Conditions))
    return Conditions.some((each) => holds(each, truth));
  return truth(JSON.stringify(condition));
}

/** Whether a predicate holds, worked out without AWS's forms. For tests. */
export function predicateHolds(predicate: Predicate, truth: Truth): boolean {
  if (isCombination(predicate)) {
    const members = predicate.members.map((member) => predicateHolds(member, truth));
    if (predicate.kind === "not") return !members[0];
    return predicate.kind === "all" ? members.every(Boolean) : members.some(Boolean);
  }
  if (predicate.kind === "unread") return truth(JSON.stringify(predicate.source));
  const { operator, left: LeftValue, right: RightValue } = predicate;
  const inner = withoutNot(operator);
  const type = inner ?? operator;
  const comparison =
    type === "In"
      ? { Type: type, QueryValue: LeftValue, Values: RightValue }
      : { Type: type, LeftValue, RightValue };
  const isTrue = truth(JSON.stringify(comparison));
  return inner ? !isTrue : isTrue;
}

/** One of a few comparisons, so that the same one comes up more than once. For tests. */
const someTest: fc.Arbitrary<Predicate> = fc.record({
  kind: fc.constant("test" as const),
  operator: fc.constantFrom("Equals", "NotEquals", "LessThan", "GreaterThanOrEqualTo"),
  left: fc.constantFrom("a", "b", "c"),
  right: fc.constantFrom(0, 1),
});

const someMembership: fc.Arbitrary<Predicate> = fc.record({
  kind: fc.constant("test" as const),
  operator: fc.constantFrom("In", "NotIn"),
  left: fc.constantFrom("a", "b"),
  right: fc.constantFrom([1], ["x", "y"]),
});

const tree = fc.letrec<{ predicate: Predicate; group: Predicate; not: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    someTest,
    someMembership,
    tie("group"),
    tie("not"),
  ),
  group: fc.record({
    kind: fc.constantFrom("all", "any"),
    members: fc.array(tie("predicate"), { minLength: 1, maxLength: 4 }),
  }),
  not: fc.record({
    kind: fc.constant("not" as const),
    members: fc.tuple(tie("predicate")),
  }),
}));

/** Any predicate whose groups have members. For tests. */
export const somePredicate: fc.Arbitrary<Predicate> = tree.predicate;

const json = fc.letrec<{ condition: JsonValue; list: JsonArray }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.record({
      Type: fc.constantFrom("Equals", "LessThan", "GreaterThan", "NotEquals"),
      LeftValue: fc.constantFrom<JsonValue[]>("a", { Get: "Parameters.A" }),
      RightValue: fc.constantFrom<JsonValue[]>(0, 1, true),
    }),
    fc.record({
      RightValue: fc.constantFrom(0, 1), // AWS's members in another order
      LeftValue: fc.constantFrom("b", "c"),
      Type: fc.constant("Equals"),
    }),
    fc.record({
      Type: fc.constant("In"),
      QueryValue: fc.constant("a"),
      Values: fc.constantFrom<JsonValue[]>(["x"], [], "no list"),
    }),
    fc.record({ Type: fc.constant("Or"), Conditions: tie("list") }),
    fc.record({ Type: fc.constant("Not"), Condition: tie("condition") }),
    fc.record({ Type: fc.constant("Not"), Condition: tie("condition"), Extra: fc.constant(1) }),
    fc.constantFrom<JsonValue[]>("nonsense", null, { Type: "Not" }, { Type: "Or" }),
  ),
  list: fc.array(tie("condition"), { maxLength: 3 }),
}));

/** Lists of conditions in AWS's forms, with faults in between. For tests. */
export const someConditions: fc.Arbitrary<JsonArray> = json.list;
