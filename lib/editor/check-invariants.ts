import type { PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { filePath } from "../pipeline/ids";
import { type JsonValue, jsonEqual } from "../utils/json";
import { isCondition } from "./branch-tree";

/** What every command has to leave true, as one sentence for each breach; validation is another matter. */
export function checkInvariants(document: PipelineDocument): readonly string[] {
  return [
    ...uniqueIds(document),
    ...soundBranches(document),
    ...placesOfSteps(document),
    ...filesOfCodeSteps(document),
    ...waiversOfSteps(document),
    ...plainJson(document),
  ];
}

function uniqueIds({ steps }: PipelineDocument): readonly string[] {
  const seen = new Set<string>();
  return steps.flatMap(({ id }) =>
    seen.size === seen.add(id).size ? [`Two steps have the id ${id}.`] : [],
  );
}

function waiversOfSteps(document: PipelineDocument): readonly string[] {
  return (document.governance?.waivers ?? []).flatMap(({ rule, stepId }) =>
    stepId === undefined || stepById(document, stepId)
      ? []
      : [`The waiver of ${rule} is for ${stepId}, which does not exist.`],
  );
}

/** A condition before the steps of its branches also rules out loops. */
function soundBranches({ steps }: PipelineDocument): readonly string[] {
  const before = new Set<string>();
  return steps.flatMap(({ id, branch }) => {
    before.add(id);
    if (!branch) return [];
    const condition = stepById({ steps }, branch.condition);
    if (!condition) return [`${id} is in a branch of ${branch.condition}, which does not exist.`];
    if (!isCondition(condition))
      return [`${id} is in a branch of ${branch.condition}, which is no condition.`];
    if (branch.condition === id || !before.has(branch.condition))
      return [`${id} stands before its condition ${branch.condition}.`];
    return [];
  });
}

function placesOfSteps(document: PipelineDocument): readonly string[] {
  const ids = new Set<string>(document.steps.map(({ id }) => id));
  const strays = Object.keys(document.canvas.positions).filter((id) => !ids.has(id));
  return strays.map((id) => `${id} has a position but does not exist.`);
}

function filesOfCodeSteps(document: PipelineDocument): readonly string[] {
  const folders = document.steps.filter(({ code }) => code).map(({ id }) => filePath(id, ""));
  const strays = Object.keys(document.files).filter(
    (path) => !folders.some((folder) => path.startsWith(folder)),
  );
  return strays.map((path) => `${path} belongs to no Execute-code step.`);
}

function plainJson(document: PipelineDocument): readonly string[] {
  const value = document as unknown as JsonValue; // an interface without an index signature; this is what is tested
  const again: JsonValue = JSON.parse(JSON.stringify(value));
  return jsonEqual(value, again)
    ? []
    : ["The document is not the same after a round trip through JSON."];
}
