import type { PipelineDocument, Step } from "../pipeline/document";
import { dependenciesOf } from "./dependencies";
import { producedBy, readablesByStep, readsOf } from "./named-values";
import type { Play } from "./play";
import type { StepRun } from "./run";
import type { Values } from "./values";

/** What became of each step, in the order of the design. */
export function stepRuns(
  document: PipelineDocument,
  play: Play,
  values: Values,
): readonly StepRun[] {
  const { before } = dependenciesOf(document);
  const readables = readablesByStep(document);
  return document.steps.map((step): StepRun => {
    const { isQueued, status, startSeconds, ...progress } = play.of(step);
    const { Name: name, Type: type } = step.definition;
    const common = { stepId: step.id, name, type };
    if (status === "waiting" || status === "running") {
      const reason = whyNotStarted(before.get(step.id) ?? [], play);
      return { ...common, status: "not-started", attempts: 0, reason, reads: [], produced: [] };
    }
    if (startSeconds === undefined)
      return { ...common, status, ...progress, reads: [], produced: [] };
    const { endSeconds = startSeconds } = progress;
    const produced =
      status === "succeeded" ? producedBy(readables.get(name) ?? [], values, endSeconds) : [];
    const reads = readsOf({ step, atSeconds: startSeconds }, values);
    return { ...common, status, startSeconds, ...progress, reads, produced };
  });
}

function whyNotStarted(before: readonly Step[], play: Play): string {
  const failed = before.find((step) => play.of(step).status === "failed");
  if (failed) return `it waits for “${failed.definition.Name}”, which failed`;
  if (play.failed) return `“${play.failed.definition.Name}” had failed before`;
  return "the run was stopped before";
}
