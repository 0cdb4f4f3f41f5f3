import { type Field, field } from "../field";

/** What the job may reach and how its data is protected. */
export const NETWORK_FIELDS: readonly Field[] = [
  field("EnableNetworkIsolation", {
    label: "No network",
    widget: "boolean",
    help: "The container cannot make any connection.",
    level: "advanced",
  }),
  field("EnableInterContainerTrafficEncryption", {
    label: "Encrypt between instances",
    widget: "boolean",
    help: "Encrypts what the instances of one job tell each other; training may be slower.",
    level: "advanced",
  }),
  field("VpcConfig.Subnets", {
    label: "Subnets",
    widget: "strings",
    help: "Subnets of your VPC in which the job runs.",
    level: "advanced",
  }),
  field("VpcConfig.SecurityGroupIds", {
    label: "Security groups",
    widget: "strings",
    help: "Security groups of that VPC.",
    level: "advanced",
  }),
  field("ResourceConfig.VolumeKmsKeyId", {
    label: "Disk key",
    help: "KMS key that encrypts the disks.",
    level: "advanced",
  }),
];
