import type { Duration } from "./contract";

/**
 * How long steps take where nobody says otherwise. Orders of magnitude for a picture of a run, not promises: what a job
 * works on is not known. Each says what it is made of.
 */
export const DURATIONS = {
  job: minutes(4, 9, "two to three minutes until the machine is there, then a short job"),
  spark: minutes(6, 14, "a cluster takes longer to start than one machine"),
  training: minutes(
    6,
    18,
    "two to three minutes until the machine is there, the image, the data, then training",
  ),
  search: minutes(35, 80, "several rounds of training jobs beside each other"),
  autoMl: minutes(60, 150, "analysis of the data, then many candidates"),
  batch: minutes(6, 15, "starts a model server before the first record"),
  check: minutes(6, 12, "a processing job with a large image"),
  record: seconds(2, 6, "one API call that only writes something down"),
  endpoint: minutes(5, 11, "machines are started and answer their health check"),
  component: minutes(3, 7, "a model is loaded on to machines that run already"),
  function: seconds(1, 20, "a Lambda function may take ten minutes and mostly takes seconds"),
  answer: minutes(5, 45, "somebody else's system, or a person, has to answer"),
  emr: minutes(5, 20, "a job on a cluster that runs already"),
  emrCluster: minutes(14, 32, "about ten minutes until a new cluster is there"),
  fineTuning: minutes(60, 240, "a large model is read, trained and written"),
  modelImport: minutes(15, 45, "a large model is copied and made ready"),
  decision: seconds(1, 2, "SageMaker compares the values itself"),
  end: seconds(1, 2, "SageMaker ends the run itself"),
  unknown: minutes(3, 10, "nothing is known of this type of step"),
} as const satisfies Readonly<Record<string, Duration>>;

/** An earlier result is looked up instead of working it out again. */
export const CACHE_HIT: Duration = seconds(1, 4, "only the earlier result is looked up");

function minutes(least: number, most: number, why: string): Duration {
  return seconds(least * 60, most * 60, why);
}

function seconds(leastSeconds: number, mostSeconds: number, why: string): Duration {
  return { leastSeconds, mostSeconds, why };
}
