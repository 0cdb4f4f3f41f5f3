import { type FieldSection, field } from "../field";

/** Order and level follow how often real designs have a member. */
export const TRANSFORM_SECTIONS: readonly FieldSection[] = [
  {
    title: "Model and data",
    fields: [
      field("ModelName", {
        label: "Model",
        help: "Name of a SageMaker model; connect a Create model step to use the one it makes.",
        required: true,
      }),
      field("TransformInput.DataSource.S3DataSource.S3Uri", {
        label: "Data",
        widget: "s3-uri",
        help: "Folder or file in S3, or the output of an earlier step.",
        required: true,
      }),
      field("TransformInput.ContentType", {
        label: "Content type",
        help: "Format of the records as the model knows it.",
        placeholder: "text/csv",
      }),
      field("TransformInput.SplitType", {
        label: "Split by",
        widget: "choice",
        help: "Where a file may be cut; Line sends records instead of whole files.",
        level: "advanced",
      }),
      field("TransformInput.CompressionType", {
        label: "Compression",
        widget: "choice",
        help: "How the input files are packed.",
        level: "advanced",
      }),
      field("TransformInput.DataSource.S3DataSource.S3DataType", {
        label: "Address is",
        widget: "choice",
        help: "S3Prefix takes all files below the address.",
        level: "advanced",
        required: true,
      }),
    ],
  },
  {
    title: "Output",
    fields: [
      field("TransformOutput.S3OutputPath", {
        label: "Output folder",
        widget: "s3-uri",
        help: "Where the predictions are stored.",
        required: true,
      }),
      field("TransformOutput.Accept", {
        label: "Answer format",
        help: "Format in which the model answers.",
        placeholder: "text/csv",
        level: "advanced",
      }),
      field("TransformOutput.AssembleWith", {
        label: "Join with",
        widget: "choice",
        help: "How the answers of one file are put together; Line needs data split by line.",
        level: "advanced",
      }),
      field("TransformOutput.KmsKeyId", {
        label: "Output key",
        help: "KMS key that encrypts the predictions.",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Compute",
    fields: [
      field("TransformResources.InstanceType", {
        label: "Instance type",
        widget: "instance-type",
        help: "The machine that runs the model.",
        required: true,
      }),
      field("TransformResources.InstanceCount", {
        label: "Instances",
        widget: "number",
        help: "The input files are shared out among them.",
        required: true,
      }),
      field("TransformResources.VolumeKmsKeyId", {
        label: "Disk key",
        help: "KMS key that encrypts the disks.",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Filter and join",
    fields: [
      field("DataProcessing.InputFilter", {
        label: "Send only",
        help: "JSONPath of what the model gets to see of each record.",
        placeholder: "$[1:]",
        level: "advanced",
      }),
      field("DataProcessing.JoinSource", {
        label: "Join with input",
        widget: "choice",
        help: "Input puts each prediction beside the record it was made for.",
        level: "advanced",
      }),
      field("DataProcessing.OutputFilter", {
        label: "Store only",
        help: "JSONPath of what is stored of each result.",
        placeholder: "$[0,-1]",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Requests",
    fields: [
      field("BatchStrategy", {
        label: "Records per request",
        widget: "choice",
        help: "MultiRecord fills each request up to the largest payload.",
        level: "advanced",
      }),
      field("MaxPayloadInMB", {
        label: "Largest payload",
        widget: "number",
        unit: "MB",
        help: "Largest request that the model is sent.",
        level: "advanced",
      }),
      field("MaxConcurrentTransforms", {
        label: "Requests at a time",
        widget: "number",
        help: "Requests that each instance gets at the same time.",
        level: "advanced",
      }),
      field("ModelClientConfig.InvocationsTimeoutInSeconds", {
        label: "Time for an answer",
        widget: "number",
        unit: "s",
        help: "A request that takes longer has failed.",
        level: "advanced",
      }),
      field("Environment", {
        label: "Environment variables",
        widget: "string-map",
        help: "Set in the container; visible to everybody who may read the pipeline, so no secrets.",
        level: "advanced",
      }),
    ],
  },
];
