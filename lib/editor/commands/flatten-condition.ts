import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { graphOf } from "../../pipeline/graph";
import type { StepId } from "../../pipeline/ids";
import { MAX_STEPS } from "../../pipeline/limits";
import { conditionsOf } from "../../steps/condition/branch-conditions";
import { denyConditions } from "../../steps/condition/deny-conditions";
import type { JsonArray } from "../../utils/json";
import { setMember } from "../../utils/json-path";
import { ok } from "../../utils/result";
import { branchesAround } from "../../validate/branches-around";
import { inBranch, isCondition, placeBehindCondition } from "../branch-tree";
import { checkFlatten } from "../check-flatten";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { addDependency, dependencies } from "../dependencies";
import { outerConditions } from "../outer-conditions";
import { movedToTrue, withOtherwise } from "../with-otherwise";

/**
 * Brings a condition out of the branches it lies in, since SageMaker runs no nested conditions: at the top level it asks
 * what those around it ask, and what it asked itself. Its steps run in the same cases as before.
 *
 * What ran if it was false must still not run where the outer branch is not taken, so those steps go to a second
 * condition, which denies what this one asked.
 */
export const flattenCondition = defineCommand(
  "Flatten nested condition",
  (document: PipelineDocument, { stepId: id }: { readonly stepId: StepId }) => {
    const nested = stepById(document, id);
    if (!nested) return refuseMissingStep();
    const name = nested.definition.Name;
    if (!isCondition(nested))
      return refuse("not-a-condition", `“${name}” is no condition, so it nests nothing.`);
    if (!nested.branch) return ok(document);
    const own = conditionsOf(nested);
    if (!own)
      return refuse("no-conditions", `“${name}” asks nothing yet. Complete its conditions first.`);
    const outer = outerConditions(document, branchesAround(document, nested));
    if (!outer.ok) return outer;
    const asking = (conditions: JsonArray) =>
      asksAlso(document, nested, [...outer.value, ...conditions]);
    const allowed = checkFlatten(document, nested);
    if (!allowed.ok) return allowed;

    const atTop = { ...document, steps: atTopLevel(document, nested) };
    const [whenTrue, whenFalse] = [isUsed(document, id, "true"), isUsed(document, id, "false")];
    if (!whenFalse) return ok(withStep(atTop, asking(own)));
    const denied = asking(denyConditions(own));
    if (!whenTrue && !isRead(document, id)) return ok(movedToTrue(withStep(atTop, denied), id, id));
    if (document.steps.length === MAX_STEPS)
      return refuse("too-many-steps", `A design has ${MAX_STEPS} steps at most.`);
    return ok(withOtherwise(withStep(atTop, asking(own)), id, denied));
  },
);

/** The condition at the top level, asking `conditions`, after all that the conditions around it wait for. */
function asksAlso(document: PipelineDocument, nested: Step, conditions: JsonArray): Step {
  let definition = nested.definition;
  for (const { condition } of branchesAround(document, nested)) {
    const outer = stepById(document, condition);
    for (const name of outer ? dependencies(outer.definition) : [])
      if (typeof name === "string" && !dependencies(definition).includes(name))
        definition = addDependency(definition, name);
  }
  const { Name, Type } = definition;
  const asked = setMember(definition, ["Arguments", "Conditions"], conditions);
  return { ...inBranch(nested, undefined), definition: { ...asked, Name, Type } };
}

/** The steps with the condition, and all in its branches, behind the outermost condition around it. */
function atTopLevel(document: PipelineDocument, nested: Step): readonly Step[] {
  let steps = document.steps;
  for (const { condition } of branchesAround(document, nested)) {
    const outer = stepById({ steps }, condition);
    if (outer) steps = placeBehindCondition({ ...document, steps }, nested.id, outer);
  }
  return steps;
}

function withStep(document: PipelineDocument, step: Step): PipelineDocument {
  return { ...document, steps: document.steps.map((each) => (each.id === step.id ? step : each)) };
}

function isUsed({ steps }: PipelineDocument, id: StepId, when: "true" | "false"): boolean {
  return steps.some(({ branch }) => branch?.condition === id && branch.when === when);
}

function isRead(document: PipelineDocument, id: StepId): boolean {
  return graphOf(document).edges.some(({ kind, from }) => kind !== "branch" && from === id);
}
