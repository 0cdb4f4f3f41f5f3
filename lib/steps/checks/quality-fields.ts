import { type Field, field } from "../field";
import { CSV_WITH_HEADER, CSV_WITHOUT_HEADER } from "./start";

/** How the container reads the data. Source: SDK2 `model_monitor/dataset_format.py`. */
export const DATASET_FORMAT: Field = field("Environment.dataset_format", {
  label: "Data format",
  widget: "choice",
  help: "How the files of the baseline data are written.",
  options: [
    { value: CSV_WITH_HEADER, label: "CSV with a header line" },
    { value: CSV_WITHOUT_HEADER, label: "CSV without a header line" },
    { value: '{"json": {"lines": true}}', label: "JSON, one object per line" },
    { value: '{"json": {"lines": false}}', label: "JSON" },
  ],
});

/** Which columns hold what the model said and what was true. Source: SDK2 `quality_check_step.py`. */
export const MODEL_QUALITY_FIELDS: readonly Field[] = [
  field("Environment.problem_type", {
    label: "Kind of problem",
    widget: "choice",
    help: "Decides which metrics are computed.",
    options: [
      { value: "Regression", label: "Regression" },
      { value: "BinaryClassification", label: "Binary classification" },
      { value: "MulticlassClassification", label: "Multiclass classification" },
    ],
    required: true,
  }),
  field("Environment.inference_attribute", {
    label: "Prediction",
    help: "Column with what the model said: its name, or _c0 for the first one without a header.",
    placeholder: "prediction",
  }),
  field("Environment.ground_truth_attribute", {
    label: "Truth",
    help: "Column with what was true: its name, or _c1 for the second one without a header.",
    placeholder: "label",
    required: true,
  }),
  field("Environment.probability_attribute", {
    label: "Probability",
    help: "Column with the probability that the model gave, for binary classification.",
    level: "advanced",
  }),
  field("Environment.probability_threshold_attribute", {
    label: "Probability counts as yes from",
    help: "Between 0 and 1, for binary classification by probability.",
    placeholder: "0.5",
    level: "advanced",
  }),
];
