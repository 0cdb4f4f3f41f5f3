import { parsePath } from "../../utils/json-path";
import { type Field, field } from "../field";

const CLUSTER = "ProcessingResources.ClusterConfig";

export const INSTANCE_TYPE_PATH = parsePath(`Arguments.${CLUSTER}.InstanceType`);

/** The machines of a processing job. */
export const MACHINE_FIELDS: readonly Field[] = [
  field(`${CLUSTER}.InstanceType`, {
    label: "Instance type",
    widget: "instance-type",
    help: "The machine that runs the container.",
    required: true,
  }),
  field(`${CLUSTER}.InstanceCount`, {
    label: "Instances",
    widget: "number",
    help: "How many machines run at the same time; a script has to share the work out itself.",
    required: true,
  }),
  field(`${CLUSTER}.VolumeSizeInGB`, {
    label: "Disk",
    widget: "number",
    unit: "GiB",
    help: "Room for inputs, outputs and temporary files on each machine.",
    required: true,
  }),
  field("StoppingCondition.MaxRuntimeInSeconds", {
    label: "Longest run",
    widget: "number",
    unit: "s",
    placeholder: "86400",
    help: "SageMaker stops the job after this time; without a value, after one day.",
  }),
];

export const ENVIRONMENT_FIELD: Field = field("Environment", {
  label: "Environment variables",
  widget: "string-map",
  help: "Set inside the container. Not for secrets: anyone who can read the pipeline can read them.",
});

/** Who the job runs as, where it may connect to and how its data is encrypted. */
export const ACCESS_FIELDS: readonly Field[] = [
  field("RoleArn", {
    label: "Role",
    widget: "arn",
    help: "The IAM role whose permissions the job has.",
    level: "advanced",
    required: true,
  }),
  field("NetworkConfig.EnableNetworkIsolation", {
    label: "Network isolation",
    widget: "boolean",
    help: "Cuts the container off from every network, the internet and AWS services too.",
    level: "advanced",
  }),
  field("NetworkConfig.EnableInterContainerTrafficEncryption", {
    label: "Encrypt traffic between instances",
    widget: "boolean",
    help: "Encrypts what several instances send each other; this can slow the job down.",
    level: "advanced",
  }),
  field("NetworkConfig.VpcConfig.Subnets", {
    label: "VPC subnets",
    widget: "strings",
    placeholder: "subnet-0123456789abcdef0",
    help: "The subnets of your VPC that the job runs in.",
    level: "advanced",
  }),
  field("NetworkConfig.VpcConfig.SecurityGroupIds", {
    label: "VPC security groups",
    widget: "strings",
    placeholder: "sg-0123456789abcdef0",
    help: "The security groups that say what the job may connect to.",
    level: "advanced",
  }),
  field(`${CLUSTER}.VolumeKmsKeyId`, {
    label: "Disk encryption key",
    help: "KMS key that encrypts the disks of the machines.",
    level: "advanced",
  }),
  field("ProcessingOutputConfig.KmsKeyId", {
    label: "Output encryption key",
    help: "KMS key that encrypts what the job uploads to S3.",
    level: "advanced",
  }),
];
