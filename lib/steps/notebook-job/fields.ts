import { type Field, type FieldSection, field } from "../field";
import { COMPUTE_FIELDS } from "../training/compute-fields";
import { NETWORK_FIELDS } from "../training/network-fields";

const NOTEBOOK: readonly Field[] = [
  field("InputDataConfig[0].DataSource.S3DataSource.S3Uri", {
    label: "Folder",
    widget: "s3-uri",
    help: "Folder in S3 with the notebook and the files it needs.",
    required: true,
  }),
  field("Environment.SM_INPUT_NOTEBOOK_NAME", {
    label: "Notebook",
    help: "Name of the file in that folder.",
    placeholder: "report.ipynb",
    required: true,
  }),
  field("Environment.SM_KERNEL_NAME", {
    label: "Kernel",
    help: "Jupyter kernel of the image.",
    placeholder: "python3",
    required: true,
  }),
  field("HyperParameters", {
    label: "Parameters",
    widget: "string-map",
    help: "Values for the cell with the tag parameters; all are handed over as texts.",
  }),
  field("Environment.SM_OUTPUT_NOTEBOOK_NAME", {
    label: "Executed notebook",
    help: "Name of the copy that is stored.",
    level: "advanced",
  }),
  field("Environment.SM_INIT_SCRIPT", {
    label: "First script",
    help: "Shell script in the folder that runs before the notebook.",
    placeholder: "setup.sh",
    level: "advanced",
  }),
];

const CONTAINER: readonly Field[] = [
  field("AlgorithmSpecification.TrainingImage", {
    label: "Image",
    widget: "image-uri",
    help: "A SageMaker Distribution image, or one of yours that can run notebooks.",
    required: true,
  }),
  field("Environment", {
    label: "Environment variables",
    widget: "string-map",
    help: "The notebook sees them; those with SM_ in front belong to the job. No secrets.",
    level: "advanced",
  }),
];

const OUTPUT: readonly Field[] = [
  field("OutputDataConfig.S3OutputPath", {
    label: "Output folder",
    widget: "s3-uri",
    help: "The executed notebook is stored below it.",
    required: true,
  }),
  field("RoleArn", {
    label: "Role",
    widget: "arn",
    help: "IAM role that the notebook has.",
    required: true,
  }),
  field("OutputDataConfig.KmsKeyId", {
    label: "Output key",
    help: "KMS key that encrypts what is stored.",
    level: "advanced",
  }),
];

export const NOTEBOOK_SECTIONS: readonly FieldSection[] = [
  { title: "Notebook", fields: NOTEBOOK },
  { title: "Compute", fields: COMPUTE_FIELDS },
  { title: "Container", fields: CONTAINER },
  { title: "Output and role", fields: OUTPUT },
  { title: "Network and encryption", fields: NETWORK_FIELDS },
];
