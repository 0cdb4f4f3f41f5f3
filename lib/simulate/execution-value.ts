import type { Execution } from "./execution";

interface Moment {
  readonly execution: Execution;
  /** Of the step that reads it. */
  readonly stepName: string;
  readonly atSeconds: number;
}

/** What `Execution.<variable>` is when a step reads it; all but the pipeline's name are the run's own. */
export function executionValue(
  variable: string,
  { execution, stepName, atSeconds }: Moment,
): string {
  switch (variable) {
    case "StartDateTime":
      return execution.time(0);
    case "CurrentDateTime":
      return execution.time(atSeconds);
    case "PipelineArn":
      return execution.pipelineArn;
    case "PipelineExecutionId":
      return execution.id;
    case "PipelineExecutionArn":
      return execution.arn;
    case "TrainingJobName":
    case "ProcessingJobName":
      return execution.resourceName(stepName);
    default:
      return `some-${variable}`;
  }
}
