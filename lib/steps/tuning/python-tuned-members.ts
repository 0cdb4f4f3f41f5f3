import type { Members } from "../python/members";
import type { JobMembers } from "../training/python-job";

/** How the job of a tuner calls its parts; the API takes the machines under either name. */
export function tunedMembers(job: Members): JobMembers {
  const isPlain = job.peek("ResourceConfig") !== undefined;
  return {
    hyperparameters: "StaticHyperParameters",
    resources: isPlain ? "ResourceConfig" : "HyperParameterTuningResourceConfig",
  };
}
