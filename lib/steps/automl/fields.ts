import { type Field, type FieldSection, field, stepField } from "../field";
import { newAutomlInput } from "./ports";

const DATA: Field = field("InputDataConfig", {
  label: "Data sets",
  widget: "records",
  help: "A table with the known answers and, if you have it, another one to validate with.",
  item: {
    noun: "data set",
    fields: [
      stepField("DataSource.S3DataSource.S3Uri", {
        label: "Data",
        widget: "s3-uri",
        help: "A file, or a folder of files, with a header line.",
        required: true,
      }),
      stepField("TargetAttributeName", {
        label: "Column to predict",
        help: "Its name in the header line; the same in both data sets.",
        required: true,
      }),
      stepField("ChannelType", {
        label: "Used for",
        widget: "choice",
        help: "Training, or validation of what was trained.",
      }),
      stepField("ContentType", {
        label: "Content type",
        help: "Format of the files.",
        placeholder: "text/csv;header=present",
        level: "advanced",
      }),
      stepField("SampleWeightAttributeName", {
        label: "Column of weights",
        help: "How much each row counts.",
        level: "advanced",
      }),
      stepField("DataSource.S3DataSource.S3DataType", {
        label: "Address is",
        widget: "choice",
        help: "S3Prefix takes all files below the address.",
        level: "advanced",
        required: true,
      }),
    ],
    start: newAutomlInput("", ""),
  },
});

const LIMITS: readonly Field[] = [
  field("AutoMLJobConfig.CompletionCriteria.MaxAutoMLJobRuntimeInSeconds", {
    label: "Longest run",
    widget: "number",
    unit: "s",
    help: "The job ends after this time with the best model it has.",
  }),
  field("AutoMLJobConfig.Mode", {
    label: "Mode",
    widget: "choice",
    help: "Pipelines take ensembling only.",
    options: [{ value: "ENSEMBLING", label: "Ensembling" }],
    level: "advanced",
    required: true,
  }),
  field("AutoMLJobConfig.CompletionCriteria.MaxRuntimePerTrainingJobInSeconds", {
    label: "Longest training",
    widget: "number",
    unit: "s",
    help: "A single training inside the job ends after this time.",
    level: "advanced",
  }),
  field("AutoMLJobConfig.CandidateGenerationConfig.FeatureSpecificationS3Uri", {
    label: "Columns to use",
    widget: "s3-uri",
    help: "JSON file that names the columns and their types; without it all columns are used.",
    level: "advanced",
  }),
];

/** Order and level follow how often real designs have a member. */
export const AUTOML_SECTIONS: readonly FieldSection[] = [
  { title: "Data", fields: [DATA] },
  {
    title: "Problem",
    fields: [
      field("ProblemType", {
        label: "Kind of problem",
        widget: "choice",
        help: "Found out from the column when not set; set it together with the metric.",
      }),
      field("AutoMLJobObjective.MetricName", {
        label: "Metric",
        widget: "choice",
        help: "What the best model is best at.",
      }),
      field("AutoMLJobConfig.DataSplitConfig.ValidationFraction", {
        label: "Share for validation",
        widget: "number",
        help: "Part of the training data that is kept back, such as 0.2; not with a data set for it.",
        level: "advanced",
      }),
    ],
  },
  { title: "Limits", fields: LIMITS },
  {
    title: "Output and role",
    fields: [
      field("OutputDataConfig.S3OutputPath", {
        label: "Output folder",
        widget: "s3-uri",
        help: "Models and reports are stored below it.",
        required: true,
      }),
      field("RoleArn", {
        label: "Role",
        widget: "arn",
        help: "IAM role that the job uses to read data and write models.",
        required: true,
      }),
      field("OutputDataConfig.KmsKeyId", {
        label: "Output key",
        help: "KMS key that encrypts models and reports.",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Network and encryption",
    fields: [
      field("AutoMLJobConfig.SecurityConfig.EnableInterContainerTrafficEncryption", {
        label: "Encrypt between instances",
        widget: "boolean",
        help: "Encrypts what the instances tell each other; the job may be slower.",
        level: "advanced",
      }),
      field("AutoMLJobConfig.SecurityConfig.VpcConfig.Subnets", {
        label: "Subnets",
        widget: "strings",
        help: "Subnets of your VPC in which the job runs.",
        level: "advanced",
      }),
      field("AutoMLJobConfig.SecurityConfig.VpcConfig.SecurityGroupIds", {
        label: "Security groups",
        widget: "strings",
        help: "Security groups of that VPC.",
        level: "advanced",
      }),
      field("AutoMLJobConfig.SecurityConfig.VolumeKmsKeyId", {
        label: "Disk key",
        help: "KMS key that encrypts the disks.",
        level: "advanced",
      }),
    ],
  },
];
