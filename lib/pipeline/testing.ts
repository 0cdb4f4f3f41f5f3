import type { JsonObject } from "../utils/json";
import type { Branch, Parameter, PipelineDocument, Step } from "./document";
import { stepId, stepKind } from "./ids";
import { newDocument } from "./new-document";

/** A step for tests; its id is its name, so that graphs read well. */
export function step(name: string, members: JsonObject = {}, branch?: Branch): Step {
  return {
    id: stepId(name),
    kind: stepKind("raw"),
    ...(branch && { branch }),
    definition: { Name: name, Type: "Processing", Arguments: {}, ...members },
  };
}

/** A condition for tests, with empty branches. */
export function conditionStep(name: string, branch?: Branch): Step {
  const members = { Type: "Condition", Arguments: { Conditions: [], IfSteps: [], ElseSteps: [] } };
  return { ...step(name, members, branch), kind: stepKind("condition") };
}

/** The branch of `condition` that runs when it holds, or does not. */
export function inBranch(condition: string, when: Branch["when"] = "true"): Branch {
  return { condition: stepId(condition), when };
}

export function pipelineWith(...steps: readonly Step[]): PipelineDocument {
  return { ...newDocument("Test"), steps };
}

export function parameter(name: string, members: JsonObject = {}): Parameter {
  return { Name: name, Type: "String", ...members };
}
