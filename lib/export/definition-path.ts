import type { PipelineDocument, Step } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import type { IssuePlace } from "../pipeline/issue-place";
import { assertNever } from "../utils/assert-never";
import type { JsonPath } from "../utils/json";
import { formatPath } from "../utils/json-path";
import { stepTree } from "./step-tree";

/**
 * Where a place of the document stands in the exported definition: `$.Steps[1].Arguments.RoleArn`. A trigger is no part
 * of the definition and keeps its place in the design: `triggers[0].expression`.
 */
export function definitionPath(document: PipelineDocument, place: IssuePlace): string {
  if (place.on === "trigger") return triggerPath(document, place);
  const path = formatPath([...ownerPath(document, place), ...place.path]);
  return path === "" ? "$" : `$.${path}`;
}

type TriggerPlace = Extract<IssuePlace, { on: "trigger" }>;

function triggerPath({ triggers }: PipelineDocument, { triggerId, path }: TriggerPlace): string {
  const index = triggers.findIndex(({ id }) => id === triggerId);
  return formatPath(["triggers", Math.max(index, 0), ...path]);
}

function ownerPath(document: PipelineDocument, place: Exclude<IssuePlace, TriggerPlace>): JsonPath {
  switch (place.on) {
    case "pipeline":
      return [];
    case "parameter":
      return parameterPath(document, place.name);
    case "step":
      return stepPaths(document).get(place.stepId) ?? [];
    default:
      return assertNever(place);
  }
}

/** Of the first parameter with the name. */
export function parameterPath(document: PipelineDocument, name: string): JsonPath {
  const index = document.parameters.findIndex(({ Name }) => Name === name);
  return index < 0 ? ["Parameters"] : ["Parameters", index];
}

/** The way from the definition's root to each step. */
export function stepPaths({
  steps,
}: Pick<PipelineDocument, "steps">): ReadonlyMap<StepId, JsonPath> {
  const tree = stepTree(steps);
  const paths = new Map<StepId, JsonPath>();
  const place = (inner: readonly Step[], at: JsonPath) => {
    for (const [index, { id }] of inner.entries()) paths.set(id, [...at, index]);
  };
  place(tree.top, ["Steps"]);
  for (const { id } of tree.inOrder) {
    const own = paths.get(id) ?? [];
    place(tree.branch(id, "true"), [...own, "Arguments", "IfSteps"]);
    place(tree.branch(id, "false"), [...own, "Arguments", "ElseSteps"]);
  }
  return paths;
}
