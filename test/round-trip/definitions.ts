import fc from "fast-check";

/** A number that JavaScript would write differently; it stands as a text until `writtenOut` puts it in. */
const MARK = /"@@([^"]*)@@"/g;

/** JSON text of a generated definition, its oddly written numbers in place. */
export function writtenOut(definition: unknown, indent: string | number | undefined): string {
  return JSON.stringify(definition, null, indent).replace(MARK, "$1");
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

const oddNumber = fc.oneof(
  fc.constantFrom("6.0", "1e-05", "-0", "-0.0", "1E+3", "0.10", "9007199254740993"),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 100n }).map(String),
  fc.tuple(fc.integer(), fc.nat(99)).map(([whole, zeros]) => `${whole}.${zeros}0`),
);

const text = fc
  .oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }))
  .filter((value) => !value.includes("@@"));

const memberName = fc
  .oneof(text, fc.constantFrom("Get", "Steps", "IfSteps", "Name", "0", "10", "a.b", "it's"))
  .filter((name) => !FORBIDDEN.has(name));

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    oddNumber.map((spelling) => `@@${spelling}@@`),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ Get: fc.constantFrom("Parameters.A", "Steps.Train.X", "Steps.Ghost.Y.Z") }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(memberName, tie("value"), { maxKeys: 4 }),
  ),
}));

const stepName = fc.oneof(fc.constantFrom("Train", "Evaluate", "A", "A"), text);
const stepType = fc.oneof(
  fc.constantFrom("Processing", "Training", "Model", "RegisterModel", "Lambda", "Fail", "EMR"),
  text,
);
const extras = fc.dictionary(memberName, value, { maxKeys: 3 });

const { step } = fc.letrec((tie) => ({
  steps: fc.array(tie("step"), { maxLength: 3 }),
  step: fc.oneof(
    { maxDepth: 5 },
    plainStep(stepType, fc.option(value, { nil: undefined })),
    plainStep(
      fc.constant("Condition"),
      shuffled({
        Conditions: value,
        IfSteps: fc.oneof(tie("steps"), fc.constantFrom(undefined, null, "raw", {})),
        ElseSteps: fc.oneof(tie("steps"), fc.constantFrom(undefined, null, 1)),
      }),
    ),
  ),
}));

const parameter = shuffled({
  Name: fc.oneof(fc.constantFrom("A", "Bucket"), text),
  Type: fc.constantFrom("String", "Integer", "Float", "Boolean", undefined, "Odd"),
  DefaultValue: fc.option(value, { nil: undefined }),
});

/** Anything that is a definition, as strange as it may be. */
export const definitions: fc.Arbitrary<Record<string, unknown>> = shuffled(
  {
    Version: fc.constantFrom("2020-12-01", undefined),
    Metadata: fc.option(value, { nil: undefined }),
    Parameters: fc.option(fc.array(parameter, { maxLength: 3 }), { nil: undefined }),
    PipelineExperimentConfig: fc.option(value, { nil: undefined }),
    Steps: fc.array(step, { maxLength: 5 }),
  },
  extras,
);

function plainStep(type: fc.Arbitrary<string>, argumentsOf: fc.Arbitrary<unknown>) {
  const members = {
    Name: stepName,
    Type: type,
    Arguments: argumentsOf,
    DependsOn: fc.option(fc.array(stepName, { maxLength: 2 }), { nil: undefined }),
  };
  return shuffled(members, extras);
}

/** The members in any order, those without a value left out, with others added. */
function shuffled(
  members: Record<string, fc.Arbitrary<unknown>>,
  others: fc.Arbitrary<Record<string, unknown>> = fc.constant({}),
): fc.Arbitrary<Record<string, unknown>> {
  const known = fc.record(members);
  const order = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });
  return fc.tuple(known, others, order).map(([named, added, ranks]) => {
    const entries = Object.entries({ ...added, ...named }).filter(([, item]) => item !== undefined);
    const ranked = entries.map((entry, index) => ({ entry, rank: ranks[index] ?? 0 }));
    return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
  });
}
