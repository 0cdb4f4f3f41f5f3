import type { PipelineDocument } from "../pipeline/document";
import type { Issue } from "../pipeline/issue";
import type { IssuePlace } from "../pipeline/issue-place";

const SEVERITIES: readonly Issue["severity"][] = ["error", "warning", "note"];

/** Errors, warnings, notes; within each the pipeline, its parameters, triggers and steps in their own order. */
export function sortIssues(issues: readonly Issue[], document: PipelineDocument): readonly Issue[] {
  const places = new Map<string, number>();
  for (const { Name } of document.parameters)
    if (!places.has(`p${Name}`)) places.set(`p${Name}`, places.size + 1);
  for (const { id } of document.triggers) places.set(`t${id}`, places.size + 1);
  for (const { id } of document.steps) places.set(`s${id}`, places.size + 1);

  const rank = ({ severity, at }: Issue) =>
    SEVERITIES.indexOf(severity) * (places.size + 1) + (places.get(keyOf(at)) ?? 0);
  return issues
    .map((issue) => ({ issue, rank: rank(issue) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ issue }) => issue);
}

function keyOf(at: IssuePlace): string {
  if (at.on === "step") return `s${at.stepId}`;
  if (at.on === "trigger") return `t${at.triggerId}`;
  return at.on === "parameter" ? `p${at.name}` : "";
}
