import { type Field, field } from "../field";

/** Where the job runs, for how long and what happens when it is interrupted. */
export const COMPUTE_FIELDS: readonly Field[] = [
  field("ResourceConfig.InstanceType", {
    label: "Instance type",
    widget: "instance-type",
    help: "The machine that trains.",
    required: true,
  }),
  field("ResourceConfig.InstanceCount", {
    label: "Instances",
    widget: "number",
    help: "More than one only helps an algorithm that can share the work.",
    required: true,
  }),
  field("ResourceConfig.VolumeSizeInGB", {
    label: "Disk",
    widget: "number",
    unit: "GiB",
    help: "Storage of each instance for data, checkpoints and the model.",
    required: true,
  }),
  field("StoppingCondition.MaxRuntimeInSeconds", {
    label: "Longest run",
    widget: "number",
    unit: "s",
    help: "SageMaker stops the job after this time.",
    required: true,
  }),
  field("EnableManagedSpotTraining", {
    label: "Spot instances",
    widget: "boolean",
    help: "Trains on spare capacity, which is cheaper and may be interrupted.",
    level: "advanced",
  }),
  field("StoppingCondition.MaxWaitTimeInSeconds", {
    label: "Longest wait",
    widget: "number",
    unit: "s",
    help: "With spot instances: time for waiting and running together.",
    level: "advanced",
  }),
  field("CheckpointConfig.S3Uri", {
    label: "Checkpoints",
    widget: "s3-uri",
    help: "Folder in S3 from which an interrupted job goes on.",
    level: "advanced",
  }),
  field("ResourceConfig.KeepAlivePeriodInSeconds", {
    label: "Keep warm",
    widget: "number",
    unit: "s",
    help: "Keeps the instances for another job of the same kind; they are billed meanwhile.",
    level: "advanced",
  }),
  field("RetryStrategy.MaximumRetryAttempts", {
    label: "Restarts",
    widget: "number",
    help: "How often the job itself starts again after an internal error of SageMaker.",
    level: "advanced",
  }),
];
