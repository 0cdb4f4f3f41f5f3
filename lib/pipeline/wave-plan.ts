import type { Graph } from "./graph";
import type { StepId } from "./ids";
import { waves } from "./order";

/** Steps that may run at the same time, in the rounds that a limit cuts them into. */
export interface PlannedWave {
  /** From 1. */
  readonly number: number;
  readonly steps: readonly StepId[];
  /** One round, unless more steps are in the wave than may run at once. */
  readonly rounds: readonly (readonly StepId[])[];
}

/**
 * The waves of a pipeline and what a limit on steps at once makes of them. A picture rather than a schedule: SageMaker
 * starts a step as soon as all it waits for is done and there is room.
 *
 * @param limit - `MaxParallelExecutionSteps`, 1 or more; undefined for none.
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ParallelismConfiguration.html
 */
export function planWaves(graph: Graph, limit?: number): readonly PlannedWave[] {
  return waves(graph).map((steps, index) => ({
    number: index + 1,
    steps,
    rounds: inRounds(steps, limit ?? steps.length),
  }));
}

function inRounds(steps: readonly StepId[], limit: number): readonly (readonly StepId[])[] {
  const size = Math.max(1, Math.floor(limit));
  const rounds: (readonly StepId[])[] = [];
  for (let at = 0; at < steps.length; at += size) rounds.push(steps.slice(at, at + size));
  return rounds;
}
