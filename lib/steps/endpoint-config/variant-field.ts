import { field, stepField } from "../field";
import { newVariant } from "./variants";

/** The list of models behind the endpoint. */
export const VARIANT_FIELD = field("ProductionVariants", {
  label: "Variants",
  widget: "records",
  help: "Models that share the endpoint's requests, each on machines of its own.",
  required: true,
  item: {
    noun: "variant",
    namePath: ["VariantName"],
    fields: [
      stepField("VariantName", {
        label: "Name",
        help: "How the variant is called in metrics and requests.",
        required: true,
      }),
      stepField("ModelName", {
        label: "Model",
        help: "Name of a SageMaker model; connect a Create model step to use the one it makes.",
        required: true,
      }),
      stepField("InstanceType", {
        label: "Instance type",
        widget: "instance-type",
        help: "The machine that answers; a serverless variant has none.",
      }),
      stepField("InitialInstanceCount", {
        label: "Instances",
        widget: "number",
        help: "How many machines answer at first; a serverless variant has none.",
      }),
      stepField("InitialVariantWeight", {
        label: "Weight",
        widget: "number",
        help: "Share of the requests, relative to the weights of the other variants.",
      }),
      stepField("ServerlessConfig.MemorySizeInMB", {
        label: "Serverless memory",
        widget: "number",
        unit: "MB",
        help: "Makes the variant serverless: it is billed for requests, not for machines.",
        level: "advanced",
      }),
      stepField("ServerlessConfig.MaxConcurrency", {
        label: "Serverless requests",
        widget: "number",
        help: "Requests that a serverless variant answers at the same time; needed beside its memory.",
        level: "advanced",
      }),
      stepField("VolumeSizeInGB", {
        label: "Disk",
        widget: "number",
        unit: "GiB",
        help: "Storage of each machine for the model.",
        level: "advanced",
      }),
      stepField("ModelDataDownloadTimeoutInSeconds", {
        label: "Longest download",
        widget: "number",
        unit: "s",
        help: "Time for fetching the model file.",
        level: "advanced",
      }),
      stepField("ContainerStartupHealthCheckTimeoutInSeconds", {
        label: "Longest start",
        widget: "number",
        unit: "s",
        help: "Time until the container must answer; large models need more.",
        level: "advanced",
      }),
    ],
    start: newVariant("", ""),
  },
});
