import { type FieldSection, field } from "../field";
import { tagsField } from "../tags-field";
import { VARIANT_FIELD } from "./variant-field";

export const ENDPOINT_CONFIG_SECTIONS: readonly FieldSection[] = [
  { title: "Variants", fields: [VARIANT_FIELD] },
  {
    title: "Name and encryption",
    fields: [
      field("EndpointConfigName", {
        label: "Name",
        help: "Name in your account; left out, SageMaker chooses one for every run.",
        level: "advanced",
      }),
      field("KmsKeyId", {
        label: "Disk key",
        help: "KMS key that encrypts the disks of the machines.",
        level: "advanced",
      }),
      tagsField("Tags"),
    ],
  },
  {
    title: "Asynchronous requests",
    fields: [
      field("AsyncInferenceConfig.OutputConfig.S3OutputPath", {
        label: "Answers",
        widget: "s3-uri",
        help: "Makes the endpoint asynchronous: answers are stored here instead of sent back.",
        level: "advanced",
      }),
      field("AsyncInferenceConfig.OutputConfig.S3FailurePath", {
        label: "Failures",
        widget: "s3-uri",
        help: "Where the reasons of failed requests are stored.",
        level: "advanced",
      }),
      field("AsyncInferenceConfig.ClientConfig.MaxConcurrentInvocationsPerInstance", {
        label: "Requests at a time",
        widget: "number",
        help: "Requests that one machine works on at the same time.",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Role and network",
    fields: [
      field("ExecutionRoleArn", {
        label: "Role",
        widget: "arn",
        help: "Only for variants without a model, which inference components fill.",
        level: "advanced",
      }),
      field("EnableNetworkIsolation", {
        label: "No network",
        widget: "boolean",
        help: "The containers of inference components cannot make any connection.",
        level: "advanced",
      }),
      field("VpcConfig.Subnets", {
        label: "Subnets",
        widget: "strings",
        help: "Subnets of your VPC for inference components.",
        level: "advanced",
      }),
      field("VpcConfig.SecurityGroupIds", {
        label: "Security groups",
        widget: "strings",
        help: "Security groups of that VPC.",
        level: "advanced",
      }),
    ],
  },
];
