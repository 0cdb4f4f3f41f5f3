import type { BranchName, Step } from "../../pipeline/document";
import { stepId } from "../../pipeline/ids";
import type { StartContext, StepKindDefinition } from "../../steps/contract";
import type { JsonObject } from "../../utils/json";

/** What the steps of a template take from its pipeline. */
export type TemplateContext = Omit<StartContext, "name">;

/** A step of a kind other than Execute code, with its members as AWS writes them. */
export function stepOf(
  { kind, type }: Pick<StepKindDefinition, "kind" | "type">,
  name: string,
  members: JsonObject,
): Step {
  return { id: stepId(idOf(name)), kind, definition: { Name: name, Type: type, ...members } };
}

/** The step in a branch of a condition. */
export function inBranch(condition: Step, when: BranchName, step: Step): Step {
  return { ...step, branch: { condition: condition.id, when } };
}

/** The same in every copy, so that a template is the same every time. */
export function idOf(stepName: string): string {
  return `step-${stepName.toLowerCase()}`;
}
