import fc from "fast-check";
import type { PipelineDocument, Step } from "@/lib/pipeline/document";
import { stepKind } from "@/lib/pipeline/ids";
import { inBranch, pipelineWith, step } from "@/lib/pipeline/testing";
import type { SimulationInput } from "@/lib/simulate/simulation-input";
import type { JsonObject, JsonValue } from "@/lib/utils/json";

/** A design of any order, with conditions in branches of conditions, and what a run of it was told. */
export interface SomeRun {
  readonly document: PipelineDocument;
  readonly input: SimulationInput;
}

const TYPES = [
  "Processing",
  "Training",
  "Lambda",
  "Callback",
  "Model",
  "Condition",
  "Condition",
  "Fail",
];

const draft = fc.record({
  type: fc.constantFrom(...TYPES),
  waitsFor: fc.array(fc.nat(40), { maxLength: 3 }),
  reads: fc.array(fc.nat(40), { maxLength: 2 }),
  branchOf: fc.option(fc.nat(40), { freq: 2, nil: undefined }),
  when: fc.constantFrom("true" as const, "false" as const),
  operator: fc.constantFrom("Equals", "GreaterThan", "LessThanOrEqualTo", "Odd"),
  isNegated: fc.boolean(),
  isCached: fc.boolean(),
  policy: fc.option(
    fc.record({
      ExceptionType: fc.constant(["Step.THROTTLING", "SageMaker.CAPACITY_ERROR"]),
      IntervalSeconds: fc.nat(600),
      BackoffRate: fc.constantFrom(1, 2),
      MaxAttempts: fc.nat(4),
    }),
    { nil: undefined },
  ),
  mock: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    fc.record({ path: fc.constant("status"), value: fc.constantFrom("Failed", "Succeeded") }),
    fc.record({ path: fc.constant("failures"), value: fc.nat(3) }),
    fc.record({ path: fc.constant("duration"), value: fc.constantFrom("0s", "1s", "5m", "2h") }),
    fc.record({ path: fc.constant("exception"), value: fc.constant("SageMaker.CAPACITY_ERROR") }),
  ),
});

type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

export const someRun: fc.Arbitrary<SomeRun> = fc
  .record({
    drafts: fc.array(draft, { maxLength: 25 }),
    limit: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    seed: fc.nat(),
    cacheHits: fc.boolean(),
    stopAfterSeconds: fc.option(fc.nat(4_000), { nil: undefined, freq: 4 }),
  })
  .map(({ drafts, limit, stopAfterSeconds, ...input }) => {
    const steps = drafts.map((each, index) => toStep(each, index, drafts));
    const plain = pipelineWith(...steps);
    const mocks = drafts.flatMap(({ mock, type }, index) =>
      mock && (type !== "Fail" || mock.path === "duration") ? [{ step: `S${index}`, ...mock }] : [],
    );
    return {
      document: {
        ...plain,
        pipeline: { ...plain.pipeline, ...(limit && { maxParallelSteps: limit }) },
      },
      input: { ...input, mocks, ...(stopAfterSeconds !== undefined && { stopAfterSeconds }) },
    };
  });

/** Its numbers mean steps before it, so that nothing waits for itself. */
function toStep(from: Draft, index: number, drafts: readonly Draft[]): Step {
  const earlier = (number: number) => (index === 0 ? undefined : number % index);
  const names = (numbers: readonly number[]) =>
    numbers.flatMap((number) => {
      const found = earlier(number);
      return found === undefined ? [] : [`S${found}`];
    });
  const condition = from.branchOf === undefined ? undefined : earlier(from.branchOf);
  const isBranch = condition !== undefined && drafts[condition]?.type === "Condition";
  const values = names(from.reads).map((name) => ({ Get: `Steps.${name}.Value` }));
  const built = step(
    `S${index}`,
    {
      Type: from.type,
      Arguments: argumentsOf(from, values),
      DependsOn: names(from.waitsFor),
      ...(from.isCached && { CacheConfig: { Enabled: true, ExpireAfter: "P1D" } }),
      ...(from.policy && { RetryPolicies: [from.policy] }),
    },
    isBranch ? inBranch(`S${condition}`, from.when) : undefined,
  );
  return { ...built, kind: stepKind(from.type === "Condition" ? "condition" : "raw") };
}

function argumentsOf(
  { type, operator, isNegated }: Draft,
  values: readonly JsonObject[],
): JsonObject {
  if (type === "Fail") return { ErrorMessage: values[0] ?? "No" };
  if (type !== "Condition") return { values: [...values] };
  const test: JsonValue = { Type: operator, LeftValue: values[0] ?? 1, RightValue: values[1] ?? 2 };
  const asked = isNegated ? { Type: "Not", Condition: test } : test;
  return { Conditions: [asked], IfSteps: [], ElseSteps: [] };
}
