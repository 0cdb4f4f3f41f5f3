import { setMember } from "../../utils/json-path";
import { type Field, type FieldSection, field, stepField } from "../field";
import { INPUT_FOLDER, newProcessingInput } from "./processing-inputs";
import { OUTPUT_FOLDER } from "./processing-outputs";
import { ACCESS_FIELDS, ENVIRONMENT_FIELD, MACHINE_FIELDS } from "./resource-fields";

const CONTAINER: readonly Field[] = [
  field("AppSpecification.ImageUri", {
    label: "Image",
    widget: "image-uri",
    help: "The container that runs; AWS's scikit-learn image has Python, pandas and scikit-learn.",
    required: true,
  }),
  field("AppSpecification.ContainerEntrypoint", {
    label: "Command",
    widget: "strings",
    placeholder: "python3",
    help: "The program and its first words, one per line. Without it the image's own command runs.",
  }),
  field("AppSpecification.ContainerArguments", {
    label: "Arguments",
    widget: "strings",
    placeholder: "--rows",
    help: "What follows the command, one word per line; a value can come from a parameter or another step.",
  }),
];

const LOCAL_INPUT = ["S3Input", "LocalPath"];

export const INPUTS_FIELD: Field = field("ProcessingInputs", {
  label: "Inputs",
  widget: "records",
  help: "What SageMaker copies from S3 into the container before it starts. At most ten.",
  item: {
    noun: "input",
    namePath: ["InputName"],
    start: setMember(newProcessingInput("", ""), LOCAL_INPUT, ""),
    folder: { path: LOCAL_INPUT, parent: INPUT_FOLDER },
    fields: [
      stepField("InputName", {
        label: "Name",
        help: "Names the input in this step.",
        required: true,
      }),
      stepField("S3Input.S3Uri", {
        label: "S3 location",
        widget: "s3-uri",
        placeholder: "s3://bucket/folder/",
        help: "A file, or a folder with everything below it.",
        required: true,
      }),
      stepField("S3Input.LocalPath", {
        label: "Folder in the container",
        help: "Where the script finds the files, below /opt/ml/processing.",
        required: true,
        placeholder: "/opt/ml/processing/input/data",
      }),
      stepField("S3Input.S3DataType", {
        label: "Location is",
        widget: "choice",
        help: "A prefix names files by their beginning; a manifest is a file that lists them.",
        level: "advanced",
      }),
      stepField("S3Input.S3InputMode", {
        label: "Arrives as",
        widget: "choice",
        help: "File copies everything before the start; Pipe streams it.",
        level: "advanced",
      }),
      stepField("S3Input.S3DataDistributionType", {
        label: "With several instances",
        widget: "choice",
        help: "Every instance gets all files, or each gets a share.",
        level: "advanced",
      }),
      stepField("S3Input.S3CompressionType", {
        label: "Compression",
        widget: "choice",
        help: "Gzip unpacks on the way in, in Pipe mode.",
        level: "advanced",
      }),
    ],
  },
});

export const OUTPUTS_FIELD: Field = field("ProcessingOutputConfig.Outputs", {
  label: "Outputs",
  widget: "records",
  help: "What SageMaker copies from the container to S3. At most ten.",
  item: {
    noun: "output",
    namePath: ["OutputName"],
    start: {
      OutputName: "",
      AppManaged: false,
      S3Output: { S3Uri: "", LocalPath: "", S3UploadMode: "EndOfJob" },
    },
    folder: { path: ["S3Output", "LocalPath"], parent: OUTPUT_FOLDER },
    fields: [
      stepField("OutputName", {
        label: "Name",
        help: "Other steps read the output by this name.",
        required: true,
      }),
      stepField("S3Output.S3Uri", {
        label: "S3 location",
        widget: "s3-uri",
        placeholder: "s3://bucket/folder",
        help: "The folder that receives the files.",
        required: true,
      }),
      stepField("S3Output.LocalPath", {
        label: "Folder in the container",
        help: "Where the script writes the files, below /opt/ml/processing.",
        required: true,
        placeholder: "/opt/ml/processing/output/data",
      }),
      stepField("S3Output.S3UploadMode", {
        label: "Upload",
        widget: "choice",
        help: "At the end of the job, or continuously while it runs.",
        level: "advanced",
      }),
    ],
  },
});

/** In the order in which real definitions fill them in. */
export const PROCESSING_SECTIONS: readonly FieldSection[] = [
  { title: "Container", fields: CONTAINER },
  { title: "Inputs", fields: [INPUTS_FIELD] },
  { title: "Machines", fields: MACHINE_FIELDS },
  { title: "Outputs", fields: [OUTPUTS_FIELD] },
  { title: "Environment", fields: [ENVIRONMENT_FIELD] },
  { title: "Access and network", fields: ACCESS_FIELDS },
];
