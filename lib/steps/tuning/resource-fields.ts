import { type Field, field } from "../field";

const JOB = "TrainingJobDefinition";
const RESOURCES = `${JOB}.ResourceConfig`;
const TUNING_RESOURCES = `${JOB}.HyperParameterTuningResourceConfig`;

/**
 * Where each training job runs. AWS has two members for the machines and takes either; version 2 of the SageMaker
 * Python SDK writes the second.
 */
export const TUNING_COMPUTE_FIELDS: readonly Field[] = [
  field(`${RESOURCES}.InstanceType`, {
    label: "Instance type",
    widget: "instance-type",
    help: "The machine of each training job.",
  }),
  field(`${RESOURCES}.InstanceCount`, {
    label: "Instances",
    widget: "number",
    help: "Machines of each training job; more than one only helps an algorithm that shares the work.",
  }),
  field(`${RESOURCES}.VolumeSizeInGB`, {
    label: "Disk",
    widget: "number",
    unit: "GiB",
    help: "Storage of each machine for data and the model.",
  }),
  field(`${JOB}.StoppingCondition.MaxRuntimeInSeconds`, {
    label: "Longest run",
    widget: "number",
    unit: "s",
    help: "SageMaker stops a training job after this time.",
    required: true,
  }),
  field(`${JOB}.EnableManagedSpotTraining`, {
    label: "Spot instances",
    widget: "boolean",
    help: "Trains on spare capacity, which is cheaper and may be interrupted.",
    level: "advanced",
  }),
  field(`${JOB}.StoppingCondition.MaxWaitTimeInSeconds`, {
    label: "Longest wait",
    widget: "number",
    unit: "s",
    help: "With spot instances: time for waiting and running together.",
    level: "advanced",
  }),
  field(`${JOB}.CheckpointConfig.S3Uri`, {
    label: "Checkpoints",
    widget: "s3-uri",
    help: "Folder in S3 from which an interrupted job goes on.",
    level: "advanced",
  }),
  field(`${TUNING_RESOURCES}.InstanceType`, {
    label: "Instance type as the SDK writes it",
    widget: "instance-type",
    help: "Stands in for the instance type above in designs from the SageMaker Python SDK 2.",
    level: "advanced",
  }),
  field(`${TUNING_RESOURCES}.InstanceCount`, {
    label: "Instances as the SDK writes it",
    widget: "number",
    help: "Stands in for the instances above in designs from the SageMaker Python SDK 2.",
    level: "advanced",
  }),
  field(`${TUNING_RESOURCES}.VolumeSizeInGB`, {
    label: "Disk as the SDK writes it",
    widget: "number",
    unit: "GiB",
    help: "Stands in for the disk above in designs from the SageMaker Python SDK 2.",
    level: "advanced",
  }),
];

/** What the training jobs may reach and how their data is protected. */
export const TUNING_NETWORK_FIELDS: readonly Field[] = [
  field(`${JOB}.EnableNetworkIsolation`, {
    label: "No network",
    widget: "boolean",
    help: "The containers cannot make any connection.",
    level: "advanced",
  }),
  field(`${JOB}.EnableInterContainerTrafficEncryption`, {
    label: "Encrypt between instances",
    widget: "boolean",
    help: "Encrypts what the instances of one job tell each other; training may be slower.",
    level: "advanced",
  }),
  field(`${JOB}.VpcConfig.Subnets`, {
    label: "Subnets",
    widget: "strings",
    help: "Subnets of your VPC in which the jobs run.",
    level: "advanced",
  }),
  field(`${JOB}.VpcConfig.SecurityGroupIds`, {
    label: "Security groups",
    widget: "strings",
    help: "Security groups of that VPC.",
    level: "advanced",
  }),
  field(`${RESOURCES}.VolumeKmsKeyId`, {
    label: "Disk key",
    help: "KMS key that encrypts the disks.",
    level: "advanced",
  }),
];
