import { type Field, field, stepField } from "../field";

/** Which container trains and how it is started. */
export const ALGORITHM_FIELDS: readonly Field[] = [
  field("AlgorithmSpecification.TrainingImage", {
    label: "Training image",
    widget: "image-uri",
    help: "The container that trains; new steps use AWS's XGBoost.",
    required: true,
  }),
  field("AlgorithmSpecification.TrainingInputMode", {
    label: "Input mode",
    widget: "choice",
    help: "File copies the data before training starts; FastFile and Pipe stream it.",
    required: true,
  }),
  field("AlgorithmSpecification.MetricDefinitions", {
    label: "Metrics",
    widget: "records",
    help: "Numbers that SageMaker reads from the log of a container of your own.",
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
  field("AlgorithmSpecification.EnableSageMakerMetricsTimeSeries", {
    label: "Metrics over time",
    widget: "boolean",
    help: "Keeps every value of the metrics, not only the last.",
    level: "advanced",
  }),
  field("AlgorithmSpecification.ContainerEntrypoint", {
    label: "Entry point",
    widget: "strings",
    help: "Command that replaces the one built into the image.",
    level: "advanced",
  }),
  field("AlgorithmSpecification.ContainerArguments", {
    label: "Arguments",
    widget: "strings",
    help: "Arguments of that command.",
    level: "advanced",
  }),
];
