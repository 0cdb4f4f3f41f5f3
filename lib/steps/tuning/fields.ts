import { type Field, type FieldSection, field, stepField } from "../field";
import { channelField } from "../training/channel-field";
import { RANGE_FIELDS } from "./range-fields";
import { TUNING_COMPUTE_FIELDS, TUNING_NETWORK_FIELDS } from "./resource-fields";
import { SEARCH_FIELDS } from "./search-fields";

const JOB = "TrainingJobDefinition";

const ALGORITHM: readonly Field[] = [
  field(`${JOB}.AlgorithmSpecification.TrainingImage`, {
    label: "Training image",
    widget: "image-uri",
    help: "The container that trains; new steps use AWS's XGBoost.",
    required: true,
  }),
  field(`${JOB}.AlgorithmSpecification.TrainingInputMode`, {
    label: "Input mode",
    widget: "choice",
    help: "File copies the data before training starts; FastFile and Pipe stream it.",
    required: true,
  }),
  field(`${JOB}.StaticHyperParameters`, {
    label: "Fixed hyperparameters",
    widget: "string-map",
    help: "The same in every job; all values are texts, numbers too.",
  }),
  field(`${JOB}.AlgorithmSpecification.MetricDefinitions`, {
    label: "Metrics",
    widget: "records",
    help: "Numbers that SageMaker reads from the log of a container of your own; one is the objective.",
    level: "advanced",
    item: {
      noun: "metric",
      namePath: ["Name"],
      fields: [
        stepField("Name", { label: "Name", help: "How the metric is called.", required: true }),
        stepField("Regex", {
          label: "Pattern",
          help: "Regular expression whose group in brackets is the number.",
          placeholder: "auc=([0-9.]+)",
          required: true,
        }),
      ],
      start: { Name: "", Regex: "" },
    },
  }),
];

const OUTPUT: readonly Field[] = [
  field(`${JOB}.OutputDataConfig.S3OutputPath`, {
    label: "Model folder",
    widget: "s3-uri",
    help: "Every training job stores its model below it, in a folder named after the job.",
    required: true,
  }),
  field(`${JOB}.RoleArn`, {
    label: "Role",
    widget: "arn",
    help: "IAM role that the training jobs use to read data, write models and pull the image.",
    required: true,
  }),
  field(`${JOB}.OutputDataConfig.KmsKeyId`, {
    label: "Output key",
    help: "KMS key that encrypts the models.",
    level: "advanced",
  }),
];

const WARM_START: readonly Field[] = [
  field("WarmStartConfig.WarmStartType", {
    label: "Learn from earlier searches",
    widget: "choice",
    help: "Whether data and algorithm are the same as there or only similar.",
    level: "advanced",
  }),
  field("WarmStartConfig.ParentHyperParameterTuningJobs", {
    label: "Earlier searches",
    widget: "records",
    help: "Up to five tuning jobs whose results this one starts from.",
    level: "advanced",
    item: {
      noun: "earlier search",
      fields: [
        stepField("HyperParameterTuningJobName", {
          label: "Tuning job",
          help: "Name of a finished tuning job.",
          required: true,
        }),
      ],
      start: { HyperParameterTuningJobName: "" },
    },
  }),
];

/** Order and level follow how often real designs have a member. */
export const TUNING_SECTIONS: readonly FieldSection[] = [
  { title: "Search", fields: SEARCH_FIELDS },
  { title: "Ranges", fields: RANGE_FIELDS },
  { title: "Algorithm", fields: ALGORITHM },
  { title: "Channels", fields: [channelField(`${JOB}.InputDataConfig`)] },
  { title: "Compute", fields: TUNING_COMPUTE_FIELDS },
  { title: "Output and role", fields: OUTPUT },
  { title: "Network and encryption", fields: TUNING_NETWORK_FIELDS },
  { title: "Warm start", fields: WARM_START },
];
