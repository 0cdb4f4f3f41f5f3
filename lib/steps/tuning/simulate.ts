import type { StepSimulation } from "../simulation/contract";
import { DURATIONS } from "../simulation/durations";
import { resourceProperty } from "../simulation/resource";

const jobProperty = resourceProperty({
  member: "HyperParameterTuningJob",
  inArn: "hyper-parameter-tuning-job",
  finalStatus: "Completed",
});

/** Its training jobs have names of their own, of which the best is the first. */
export const tuningSimulation: StepSimulation = {
  duration: DURATIONS.search,
  property: (keys, facts) => {
    const [list, rank] = keys;
    if (keys.at(-1) !== "TrainingJobName") return jobProperty(keys, facts);
    const place = list === "TrainingJobSummaries" && typeof rank === "number" ? rank + 1 : 1;
    return `${facts.resourceName}-${String(place).padStart(3, "0")}`;
  },
};
