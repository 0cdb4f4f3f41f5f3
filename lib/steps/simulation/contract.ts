import type { Step } from "../../pipeline/document";
import type { JsonPath, JsonValue } from "../../utils/json";

/** What a simulation has to know of a kind of step. Plain data and pure functions. */
export interface StepSimulation {
  readonly duration: Duration;
  /**
   * A plausible value of what SageMaker alone knows of the finished step: a name that it gave, an ARN, a place on S3.
   * Undefined for what the step itself works out, such as a metric.
   */
  property?(keys: JsonPath, facts: RunFacts): JsonValue | undefined;
}

/** How long a step takes from its start to its end, machines included; a run draws a time in between. */
export interface Duration {
  readonly leastSeconds: number;
  readonly mostSeconds: number;
  readonly why: string;
}

/** What is known while a step runs. */
export interface RunFacts {
  readonly step: Step;
  /** What SageMaker calls the job, the model, … of this step in this run. */
  readonly resourceName: string;
  readonly region: string;
  readonly account: string;
  /** `s3://…` of the step in this run, without a slash at the end. */
  readonly folder: string;
  /** A setting of the step with its run-time values worked out: `OutputDataConfig.S3OutputPath`. */
  setting(path: string): JsonValue | undefined;
}

/** `arn:aws:sagemaker:eu-west-1:111122223333:model/churn` */
export function sagemakerArn({ region, account }: RunFacts, resource: string): string {
  return `arn:aws:sagemaker:${region}:${account}:${resource}`;
}
