import { type Field, field } from "../field";

const CONFIG = "HyperParameterTuningJobConfig";

/** What is looked for, how, and when to stop. */
export const SEARCH_FIELDS: readonly Field[] = [
  field(`${CONFIG}.HyperParameterTuningJobObjective.MetricName`, {
    label: "Metric",
    help: "The number that tells how good a training job was; XGBoost reports validation:rmse.",
    placeholder: "validation:rmse",
  }),
  field(`${CONFIG}.HyperParameterTuningJobObjective.Type`, {
    label: "Better is",
    widget: "choice",
    help: "Whether a good model has a small or a large value of the metric.",
    options: [
      { value: "Minimize", label: "Smaller" },
      { value: "Maximize", label: "Larger" },
    ],
  }),
  field(`${CONFIG}.ResourceLimits.MaxNumberOfTrainingJobs`, {
    label: "Training jobs",
    widget: "number",
    help: "How many combinations are tried at most.",
  }),
  field(`${CONFIG}.ResourceLimits.MaxParallelTrainingJobs`, {
    label: "At a time",
    widget: "number",
    help: "Jobs that run side by side; fewer let the search learn more from each.",
    required: true,
  }),
  field(`${CONFIG}.Strategy`, {
    label: "Strategy",
    widget: "choice",
    help: "Bayesian learns from earlier jobs; Random, Grid and Hyperband search in other ways.",
    required: true,
  }),
  field(`${CONFIG}.TrainingJobEarlyStoppingType`, {
    label: "Stop weak jobs",
    widget: "choice",
    help: "Auto ends a training job that will not become the best one.",
    level: "advanced",
  }),
  field(`${CONFIG}.ResourceLimits.MaxRuntimeInSeconds`, {
    label: "Longest search",
    widget: "number",
    unit: "s",
    help: "The whole search ends after this time.",
    level: "advanced",
  }),
  field(`${CONFIG}.TuningJobCompletionCriteria.TargetObjectiveMetricValue`, {
    label: "Good enough at",
    widget: "number",
    help: "The search ends when a job reaches this value of the metric.",
    level: "advanced",
  }),
  field(`${CONFIG}.RandomSeed`, {
    label: "Random seed",
    widget: "number",
    help: "The same number lets the search choose the same values again.",
    level: "advanced",
  }),
];
