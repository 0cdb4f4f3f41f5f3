import type { BranchName, PipelineDocument, Step } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { compileStep } from "../steps/registry";
import type { JsonObject, JsonValue } from "../utils/json";
import { setMember } from "../utils/json-path";
import { type BranchMember, type StepTree, stepTree } from "./step-tree";

/** The pipeline definition as a JSON tree: branches nested, code located, members in the order they were imported in. */
export function toDefinition(document: PipelineDocument): JsonObject {
  const tree = stepTree(document.steps);
  const built = buildSteps(document, tree);
  return {
    ...document.pipeline.definition,
    ...placed(document.pipeline.definition, "Parameters", document.parameters),
    ...placed(document.pipeline.definition, "Steps", nested(tree.top, built)),
  };
}

/** One step as the definition would hold it, its branches included. */
export function toStepDefinition(document: PipelineDocument, step: Step): JsonObject {
  const tree = stepTree(document.steps);
  return buildSteps(document, tree).get(step.id) ?? compileStep(step, document);
}

/** Every step with its branches; inner steps first, so that deep nesting needs no stack. */
function buildSteps(document: PipelineDocument, tree: StepTree): ReadonlyMap<StepId, JsonObject> {
  const built = new Map<StepId, JsonObject>();
  for (const step of [...tree.inOrder].reverse()) {
    let definition: JsonObject = compileStep(step, document);
    for (const [when, member] of BRANCH_MEMBERS) {
      const inner = tree.branch(step.id, when);
      if (inner.length > 0)
        definition = setMember(definition, ["Arguments", member], nested(inner, built));
    }
    built.set(step.id, definition);
  }
  return built;
}

const BRANCH_MEMBERS: readonly (readonly [BranchName, BranchMember])[] = [
  ["true", "IfSteps"],
  ["false", "ElseSteps"],
];

function nested(
  steps: readonly Step[],
  built: ReadonlyMap<StepId, JsonObject>,
): readonly JsonObject[] {
  return steps.map(({ id }) => built.get(id)).filter((step) => step !== undefined);
}

/** A list that is empty and was not written by the author stays unwritten. */
function placed(members: JsonObject, member: string, items: readonly JsonValue[]): JsonObject {
  if (items.length === 0 && !(member in members)) return {};
  return { [member]: items };
}
