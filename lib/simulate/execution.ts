import type { PipelineDocument } from "../pipeline/document";
import { randomFrom, seedOf } from "../utils/random-from";

/** What SageMaker gives a run of its own: names, places and a time. */
export interface Execution {
  readonly id: string;
  readonly arn: string;
  readonly pipelineArn: string;
  readonly region: string;
  readonly account: string;
  /** `s3://bucket/pipeline/execution` */
  readonly folder: string;
  /** Of the run's `seconds`th second, as SageMaker writes it. */
  time(seconds: number): string;
  /** What SageMaker calls the job of a step. */
  resourceName(stepName: string): string;
}

const EXAMPLE_ACCOUNT = "111122223333";
const EXAMPLE_BUCKET = "amzn-s3-demo-bucket";
const START_MS = Date.UTC(2026, 0, 1); // any: no run of ours begins at a time of the day
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const LONGEST_NAME = 63;

export function executionOf({ pipeline }: PipelineDocument, seed: number): Execution {
  const { name, region, roleArn, bucket } = pipeline;
  const account = /:(\d{12}):/.exec(roleArn)?.[1] ?? EXAMPLE_ACCOUNT;
  const id = letters(12, seedOf(seed, "execution"));
  const pipelineArn = `arn:aws:sagemaker:${region}:${account}:pipeline/${name.toLowerCase()}`;
  return {
    id,
    pipelineArn,
    arn: `${pipelineArn}/execution/${id}`,
    region,
    account,
    folder: `s3://${bucket || EXAMPLE_BUCKET}/${name}/${id}`,
    time: (seconds) => new Date(START_MS + seconds * 1000).toISOString(),
    resourceName: (stepName) => {
      const tail = letters(10, seedOf(seed, `name ${stepName}`));
      return `pipelines-${id}-${stepName}`
        .slice(0, LONGEST_NAME - tail.length - 1)
        .concat("-", tail);
    },
  };
}

function letters(count: number, seed: number): string {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join(
    "",
  );
}
