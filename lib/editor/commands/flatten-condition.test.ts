import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PipelineDocument, Step } from "../../pipeline/document";
import { graphOf } from "../../pipeline/graph";
import { stepId } from "../../pipeline/ids";
import { somePredicate } from "../../steps/condition/testing";
import { writePredicate } from "../../steps/condition/write-predicate";
import type { JsonArray, JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { isCondition } from "../branch-tree";
import { checkInvariants } from "../check-invariants";
import { applied, pipelineWith, reads, refusal, step } from "../testing/makers";
import { stepsThatRun } from "../testing/steps-that-run";
import { flattenCondition } from "./flatten-condition";

const is = (LeftValue: JsonValue): JsonValue => ({ Type: "Equals", LeftValue, RightValue: 1 });
const not = (Condition: JsonValue): JsonValue => ({ Type: "Not", Condition });

function asks(name: string, conditions: JsonArray, branch?: Step["branch"] & object): Step {
  const made = step(name, { type: "Condition", args: { Conditions: conditions } });
  return branch ? { ...made, branch } : made;
}

function inside(condition: string, when: "true" | "false") {
  return { condition: stepId(condition), when };
}

function conditionsBy(document: PipelineDocument) {
  const entries = document.steps
    .filter(isCondition)
    .map(({ definition }) => [definition.Name, getAt(definition, ["Arguments", "Conditions"])]);
  return Object.fromEntries(entries);
}

function placesOf({ steps }: PipelineDocument): readonly string[] {
  return steps.map(({ definition, branch }) =>
    branch ? `${definition.Name} in ${branch.condition}/${branch.when}` : definition.Name,
  );
}

describe("flattenCondition", () => {
  it("lets the inner condition ask what the outer one asks", () => {
    const document = pipelineWith(
      asks("Outer", [is("a"), is("b")]),
      asks("Inner", [is("c")], inside("outer", "true")),
      step("Deploy", { branch: ["Inner", "true"] }),
      step("Note", { branch: ["Outer", "true"] }),
    );
    const flat = applied(document, flattenCondition, { stepId: stepId("inner") });
    expect(placesOf(flat)).toEqual([
      "Outer",
      "Note in outer/true",
      "Inner",
      "Deploy in inner/true",
    ]);
    expect(conditionsBy(flat)).toEqual({
      Outer: [is("a"), is("b")],
      Inner: [is("a"), is("b"), is("c")],
    });
  });

  it("denies what the outer one asks when it lies in the false branch", () => {
    const document = pipelineWith(
      asks("Outer", [is("a"), not(is("b"))]),
      asks("Inner", [is("c")], inside("outer", "false")),
      step("Deploy", { branch: ["Inner", "true"] }),
    );
    const flat = applied(document, flattenCondition, { stepId: stepId("inner") });
    expect(conditionsBy(flat).Inner).toEqual([
      { Type: "Or", Conditions: [not(is("a")), is("b")] },
      is("c"),
    ]);
  });

  it("gives what ran if it was false a condition of its own", () => {
    const document = pipelineWith(
      asks("Outer", [is("a")]),
      asks("Inner", [is("c")], inside("outer", "true")),
      step("Deploy", { branch: ["Inner", "true"] }),
      step("Stop", { branch: ["Inner", "false"] }),
    );
    const flat = applied(document, flattenCondition, { stepId: stepId("inner") });
    expect(placesOf(flat)).toEqual([
      "Outer",
      "Inner",
      "Deploy in inner/true",
      "Inner-otherwise",
      "Stop in inner-2/true",
    ]);
    expect(conditionsBy(flat)).toEqual({
      Outer: [is("a")],
      Inner: [is("a"), is("c")],
      "Inner-otherwise": [is("a"), not(is("c"))],
    });
  });

  it("turns a condition round that has steps only if it is false", () => {
    const document = pipelineWith(
      asks("Outer", [is("a")]),
      asks("Inner", [is("c")], inside("outer", "true")),
      step("Stop", { branch: ["Inner", "false"] }),
    );
    const flat = applied(document, flattenCondition, { stepId: stepId("inner") });
    expect(placesOf(flat)).toEqual(["Outer", "Inner", "Stop in inner/true"]);
    expect(conditionsBy(flat).Inner).toEqual([is("a"), not(is("c"))]);
  });

  it("waits for all that the outer condition waits for", () => {
    const outer = asks("Outer", [is("a")]);
    const document = pipelineWith(
      step("Load"),
      { ...outer, definition: { ...outer.definition, DependsOn: ["Load"] } },
      asks("Inner", [is("c")], inside("outer", "true")),
    );
    const flat = applied(document, flattenCondition, { stepId: stepId("inner") });
    expect(flat.steps.at(-1)?.definition.DependsOn).toEqual(["Load"]);
  });

  it("refuses what looks at a result that exists only if the branch runs", () => {
    const document = pipelineWith(
      asks("Outer", [is("a")]),
      step("Evaluate", { branch: ["Outer", "true"] }),
      asks("Inner", [is(reads("Evaluate.X"))], inside("outer", "true")),
    );
    expect(refusal(flattenCondition(document, { stepId: stepId("inner") }))).toBe(
      "“Inner” needs “Evaluate”, which runs only in a branch of “Outer”. At the top level it would wait for it in every run, and what SageMaker does then is not documented. Move “Evaluate” out of the branch first, or move what “Inner” decides into a pipeline of its own.",
    );
  });

  it("refuses while a step outside reads the outcome", () => {
    const document = pipelineWith(
      asks("Outer", [is("a")]),
      asks("Inner", [is("b")], inside("outer", "true")),
      step("Report", { args: { outcome: reads("Inner.Outcome") } }),
    );
    expect(refusal(flattenCondition(document, { stepId: stepId("inner") }))).toContain(
      "“Report” waits for “Inner”",
    );
  });

  it("runs exactly the same steps, however the comparisons come out, and keeps all references", () => {
    let flattened = 0;
    fc.assert(
      fc.property(someNest, fc.array(fc.nat(), { minLength: 8 }), (start, order) => {
        let document = start;
        for (const pick of order) {
          const nested = document.steps.filter((each) => isCondition(each) && each.branch);
          const chosen = nested[pick % Math.max(1, nested.length)];
          if (!chosen) break;
          const result = flattenCondition(document, { stepId: chosen.id });
          if (!result.ok) continue;
          document = result.value;
          flattened += 1;
        }
        expect(checkInvariants(document)).toEqual([]);
        expect(dataBetweenJobs(document)).toEqual(dataBetweenJobs(start));
        for (let seed = 0; seed < 16; seed += 1) {
          const truth = truthFrom(seed);
          expect(stepsThatRun(document, truth)).toEqual(stepsThatRun(start, truth));
        }
      }),
      { numRuns: 400 },
    );
    expect(flattened).toBeGreaterThan(200);
  });

  it("leaves no condition inside another one when nothing stands against it", () => {
    fc.assert(
      fc.property(someNestOfParameters, (start) => {
        let document = start;
        for (const { id } of start.steps) {
          const result = flattenCondition(document, { stepId: id });
          if (result.ok) document = result.value;
        }
        expect(document.steps.filter((each) => isCondition(each) && each.branch)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function truthFrom(seed: number) {
  return (comparison: string) => {
    let hash = seed * 7919;
    for (const character of comparison) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
    return ((hash >>> 7) & 1) === 1;
  };
}

function dataBetweenJobs(document: PipelineDocument): readonly string[] {
  const conditions = new Set<string>(document.steps.filter(isCondition).map(({ id }) => id));
  return graphOf(document)
    .edges.filter(({ kind, to }) => kind === "data" && !conditions.has(to))
    .map(({ id }) => id)
    .toSorted();
}

interface Plan {
  readonly isCondition: boolean;
  /** Which earlier condition it lies in, by number; none when there is no such one. */
  readonly inside: number;
  readonly when: boolean;
  /** Which earlier step it reads, if any. */
  readonly reads: number | null;
  readonly predicate: JsonArray;
}

const asRoot = somePredicate.map((predicate) =>
  predicate.kind === "all" || predicate.kind === "any"
    ? writePredicate(predicate)
    : writePredicate({ kind: "all", members: [predicate] }),
);

function somePlans(readsSteps: boolean): fc.Arbitrary<readonly Plan[]> {
  return fc.array(
    fc.record({
      isCondition: fc.boolean(),
      inside: fc.nat(6),
      when: fc.boolean(),
      reads: readsSteps ? fc.option(fc.nat(12), { freq: 2 }) : fc.constant(null),
      predicate: asRoot,
    }),
    { minLength: 3, maxLength: 12 },
  );
}

/** Conditions in conditions with steps in between, some of which read others. */
const someNest = somePlans(true).map(nestOf);
const someNestOfParameters = somePlans(false).map(nestOf);

function nestOf(plans: readonly Plan[]): PipelineDocument {
  const steps: Step[] = [];
  for (const [index, plan] of plans.entries()) {
    const outer = steps.filter(isCondition).at(plan.inside % 7);
    const read = plan.reads === null ? undefined : steps[plan.reads];
    const isReadable = read && !isCondition(read);
    const name = `S${index}`;
    const value = isReadable ? reads(`${read.definition.Name}.X`) : "constant";
    const made = plan.isCondition
      ? asks(name, isReadable ? [...plan.predicate, is(value)] : plan.predicate)
      : step(name, { args: { value } });
    steps.push(
      outer
        ? { ...made, branch: { condition: outer.id, when: plan.when ? "true" : "false" } }
        : made,
    );
  }
  return pipelineWith(...inDefinitionOrder(steps));
}

/** Each condition before what stands in its branches. */
function inDefinitionOrder(steps: readonly Step[]): readonly Step[] {
  const under = (id: string | undefined): Step[] =>
    steps
      .filter(({ branch }) => branch?.condition === id)
      .toSorted((left, right) => Number(right.branch?.when) - Number(left.branch?.when))
      .flatMap((each) => [each, ...under(each.id)]);
  return under(undefined);
}
