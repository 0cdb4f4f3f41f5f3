import { type Field, type FieldSection, field } from "../field";
import { INPUTS_FIELD, OUTPUTS_FIELD } from "../processing/fields";
import { ACCESS_FIELDS, ENVIRONMENT_FIELD, MACHINE_FIELDS } from "../processing/resource-fields";

const APPLICATION: readonly Field[] = [
  field("AppSpecification.ContainerEntrypoint", {
    label: "Spark command",
    widget: "strings",
    help: "The submit program of AWS's image, its options and the script, one word per line.",
    placeholder: "smspark-submit",
    required: true,
  }),
  field("AppSpecification.ContainerArguments", {
    label: "Arguments",
    widget: "strings",
    help: "What the script gets, one word per line; places of data can come from other steps.",
    placeholder: "--input",
  }),
  field("AppSpecification.ImageUri", {
    label: "Image",
    widget: "image-uri",
    help: "AWS's Spark image; its tag names the versions of Spark and Python.",
    required: true,
  }),
];

export const SPARK_SECTIONS: readonly FieldSection[] = [
  { title: "Spark application", fields: APPLICATION },
  {
    title: "Inputs",
    fields: [
      {
        ...INPUTS_FIELD,
        help: "What SageMaker copies to every machine: the script, JARs, Python files and conf.",
      },
    ],
  },
  { title: "Machines", fields: MACHINE_FIELDS },
  {
    title: "Outputs",
    fields: [
      {
        ...OUTPUTS_FIELD,
        help: "What SageMaker copies from the machines to S3, such as Spark's event logs.",
      },
    ],
  },
  { title: "Environment", fields: [ENVIRONMENT_FIELD] },
  { title: "Access and network", fields: ACCESS_FIELDS },
];
