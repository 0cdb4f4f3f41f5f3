import type { StepSimulation } from "../simulation/contract";
import { DURATIONS } from "../simulation/durations";
import { resourceProperty } from "../simulation/resource";

const jobProperty = resourceProperty({
  member: "ProcessingJob",
  inArn: "processing-job",
  finalStatus: "Completed",
});

export const processingSimulation: StepSimulation = {
  duration: DURATIONS.job,
  property: (keys, facts) => {
    const [config, outputs, name, destination, uri] = keys;
    const isPlace =
      config === "ProcessingOutputConfig" && outputs === "Outputs" && destination === "S3Output";
    if (isPlace && uri === "S3Uri" && name !== undefined) return `${facts.folder}/${name}`;
    return jobProperty(keys, facts);
  },
};
