import type { StepSimulation } from "../simulation/contract";
import { DURATIONS } from "../simulation/durations";
import { resourceProperty } from "../simulation/resource";

const jobProperty = resourceProperty({
  member: "TrainingJob",
  inArn: "training-job",
  finalStatus: "Completed",
});

export const trainingSimulation: StepSimulation = {
  duration: DURATIONS.training,
  property: (keys, facts) => {
    if (keys.join(".") !== "ModelArtifacts.S3ModelArtifacts") return jobProperty(keys, facts);
    const output = facts.setting("OutputDataConfig.S3OutputPath") ?? facts.folder;
    return `${String(output).replace(/\/$/, "")}/${facts.resourceName}/output/model.tar.gz`;
  },
};
