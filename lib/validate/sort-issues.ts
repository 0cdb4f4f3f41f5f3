import type { PipelineDocument } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import type { Issue } from "../pipeline/issue";
import type { IssuePlace } from "../pipeline/issue-place";

const SEVERITIES: readonly Issue["severity"][] = ["error", "warning", "note"];

/** Errors, warnings, notes; within each the pipeline, its parameters, triggers and steps in their own order. */
export function sortIssues(issues: readonly Issue[], document: PipelineDocument): readonly Issue[] {
  const places = placesOf(document);
  const ranks = issues.map(
    ({ severity, at }) => SEVERITIES.indexOf(severity) * places.count + placeOf(at, places),
  );
  const order = issues.map((_, index) => index);
  order.sort((left, right) => (ranks[left] ?? 0) - (ranks[right] ?? 0) || left - right);
  return order.flatMap((index) => issues[index] ?? []);
}

interface Places {
  readonly parameters: ReadonlyMap<string, number>;
  readonly triggers: ReadonlyMap<string, number>;
  readonly steps: ReadonlyMap<StepId, number>;
  readonly count: number;
}

/** The pipeline itself has place 0. */
function placesOf({ parameters, triggers, steps }: PipelineDocument): Places {
  const first = 1 + parameters.length;
  const names = new Map<string, number>();
  for (const [index, { Name }] of parameters.entries())
    if (!names.has(Name)) names.set(Name, 1 + index);
  return {
    parameters: names,
    triggers: new Map(triggers.map(({ id }, index) => [id, first + index])),
    steps: new Map(steps.map(({ id }, index) => [id, first + triggers.length + index])),
    count: first + triggers.length + steps.length,
  };
}

function placeOf(at: IssuePlace, { parameters, triggers, steps }: Places): number {
  switch (at.on) {
    case "pipeline":
      return 0;
    case "parameter":
      return parameters.get(at.name) ?? 0;
    case "trigger":
      return triggers.get(at.triggerId) ?? 0;
    case "step":
      return steps.get(at.stepId) ?? 0;
  }
}
