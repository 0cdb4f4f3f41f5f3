import { type FieldSection, field } from "../field";
import { ALGORITHM_FIELDS } from "./algorithm-fields";
import { channelField } from "./channel-field";
import { COMPUTE_FIELDS } from "./compute-fields";
import { NETWORK_FIELDS } from "./network-fields";

/**
 * Order and level follow how often real designs have a member. The debugger's and profiler's members stand behind
 * “advanced” although half of them have some: the SageMaker Python SDK writes those by itself.
 */
export const TRAINING_SECTIONS: readonly FieldSection[] = [
  { title: "Algorithm", fields: ALGORITHM_FIELDS },
  { title: "Compute", fields: COMPUTE_FIELDS },
  { title: "Channels", fields: [channelField("InputDataConfig")] },
  {
    title: "Hyperparameters",
    fields: [
      field("HyperParameters", {
        label: "Hyperparameters",
        widget: "string-map",
        help: "Settings of the algorithm; all values are texts, numbers too.",
      }),
    ],
  },
  {
    title: "Output and role",
    fields: [
      field("OutputDataConfig.S3OutputPath", {
        label: "Model folder",
        widget: "s3-uri",
        help: "The model is stored below it, in a folder named after the training job.",
        required: true,
      }),
      field("RoleArn", {
        label: "Role",
        widget: "arn",
        help: "IAM role that the job uses to read data, write the model and pull the image.",
        required: true,
      }),
      field("OutputDataConfig.KmsKeyId", {
        label: "Output key",
        help: "KMS key that encrypts the model.",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Environment",
    fields: [
      field("Environment", {
        label: "Environment variables",
        widget: "string-map",
        help: "Set in the container; visible to everybody who may read the pipeline, so no secrets.",
        level: "advanced",
      }),
    ],
  },
  { title: "Network and encryption", fields: NETWORK_FIELDS },
  {
    title: "Debugger and profiler",
    fields: [
      field("DebugHookConfig.S3OutputPath", {
        label: "Debugger output",
        widget: "s3-uri",
        help: "Folder for tensors that SageMaker Debugger saves while training.",
        level: "advanced",
      }),
      field("ProfilerConfig.DisableProfiler", {
        label: "No profiler",
        widget: "boolean",
        help: "Turns the profiler off.",
        level: "advanced",
      }),
      field("ProfilerConfig.S3OutputPath", {
        label: "Profiler output",
        widget: "s3-uri",
        help: "Folder for what the profiler measures.",
        level: "advanced",
      }),
    ],
  },
];
