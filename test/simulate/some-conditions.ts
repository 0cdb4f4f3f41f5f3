import fc from "fast-check";
import type { Parameter } from "../../lib/pipeline/document";
import type { JsonArray, JsonValue } from "../../lib/utils/json";

/** A condition step's question, the parameters it is about, and values for some of them. */
export interface Asked {
  readonly conditions: JsonArray;
  readonly parameters: readonly Parameter[];
  readonly values: Readonly<Record<string, JsonValue>>;
}

// U+FB00 stands before the emoji by its number, and behind it by JavaScript's halves.
const ODD_WORDS = ["ﬀ", "😀"];
const WORDS = ["a", "b", "B", "10", "9", "Approved", ...ODD_WORDS];
const WHOLE = [-1, 0, 1, 2, 10];
const FRACTIONS = [0.5, 0.84, 0.85, 1.5];
const VALUES: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  String: WORDS,
  Integer: WHOLE,
  Float: FRACTIONS,
  Boolean: [true, false],
};

const NAMES = ["S", "T", "I", "J", "F", "G", "B"] as const;
const TYPES = {
  S: "String",
  T: "String",
  I: "Integer",
  J: "Integer",
  F: "Float",
  G: "Float",
  B: "Boolean",
};

const operand: fc.Arbitrary<JsonValue> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...NAMES).map((name) => ({ Get: `Parameters.${name}` })),
  },
  { weight: 2, arbitrary: fc.constantFrom<JsonValue[]>(...WHOLE, ...FRACTIONS) },
  { weight: 2, arbitrary: fc.constantFrom<JsonValue[]>(...WORDS) },
  fc.boolean(),
  fc.constantFrom<JsonValue[]>(
    null,
    { "Std:Join": { On: "", Values: ["1", { Get: "Parameters.I" }] } },
    { "Std:Join": { On: "-", Values: [{ Get: "Parameters.S" }, { Get: "Parameters.F" }] } },
    { Get: "Execution.PipelineName" },
  ),
);

/** Two of one type most of the time, or hardly any condition could be decided. */
const alike: fc.Arbitrary<readonly [JsonValue, JsonValue]> = fc.oneof(
  pair(["S", "T"], WORDS),
  pair([], ODD_WORDS),
  pair(["I", "J", "F", "G"], [...WHOLE, ...FRACTIONS]),
  pair(["B"], [true, false]),
);

function pair(names: readonly string[], literals: readonly JsonValue[]) {
  const side = fc.constantFrom<JsonValue[]>(
    ...names.map((name) => ({ Get: `Parameters.${name}` })),
    ...literals,
  );
  return fc.tuple(side, side);
}

const { condition } = fc.letrec<{ condition: JsonValue }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            "Equals",
            "GreaterThan",
            "GreaterThanOrEqualTo",
            "LessThan",
            "LessThanOrEqualTo",
          ),
          fc.oneof({ weight: 12, arbitrary: alike }, fc.tuple(operand, operand)),
        )
        .map(([Type, [LeftValue, RightValue]]) => ({ Type, LeftValue, RightValue })),
    },
    fc.record({
      Type: fc.constant("In"),
      QueryValue: operand,
      Values: fc.array(operand, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ Type: fc.constant("Not"), Condition: tie("condition") }),
    fc.record({
      Type: fc.constant("Or"),
      Conditions: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const valueOfEach = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom(...(VALUES[TYPES[name]] ?? []))])),
);

export const someQuestion: fc.Arbitrary<Asked> = fc
  .record({
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
    defaults: valueOfEach,
    given: valueOfEach,
    isGiven: fc.array(fc.boolean(), { minLength: NAMES.length, maxLength: NAMES.length }),
  })
  .map(({ conditions, defaults, given, isGiven }) => ({
    conditions,
    parameters: NAMES.map((Name) => ({
      Name,
      Type: TYPES[Name],
      DefaultValue: defaults[Name] ?? null,
    })),
    values: Object.fromEntries(
      NAMES.flatMap((name, index) => (isGiven[index] ? [[name, given[name] ?? null]] : [])),
    ),
  }));
