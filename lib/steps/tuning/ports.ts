import type { Step } from "../../pipeline/document";
import type { Expression } from "../../pipeline/expression";
import { isJsonObject } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import type { OutputPort, Ports } from "../contract";
import { propertyOutput } from "../port";
import { channelInputs } from "../training/channel-ports";

const JOB = parsePath("Arguments.TrainingJobDefinition");

const BEST_MODEL: OutputPort = {
  id: "best-model",
  label: "best model",
  carries: "s3-uri",
  expression: bestModel,
};

const OUTPUTS: readonly OutputPort[] = [
  propertyOutput("BestTrainingJob.FinalHyperParameterTuningJobObjectiveMetric.Value", {
    label: "best metric",
    carries: "value",
  }),
  propertyOutput("BestTrainingJob.TrainingJobName", {
    label: "best job",
    carries: "value",
    secondary: true,
  }),
];

/**
 * The channels of the training job come in. The model file of the best job goes out, except where several definitions
 * with folders of their own compete: nothing tells then whose folder holds it.
 */
export function tuningPorts(step: Step): Ports {
  const hasOneJob = isJsonObject(getAt(step.definition, JOB));
  return {
    inputs: channelInputs(step, [...JOB, "InputDataConfig"]),
    outputs: hasOneJob ? [BEST_MODEL, ...OUTPUTS] : OUTPUTS,
    branches: [],
  };
}

/**
 * SageMaker names no model file of a tuning job; it lies where every training job puts its own. The folder is read
 * from the job rather than copied from the form, so that it stays right when the form changes.
 */
function bestModel(stepName: string): Expression {
  const property = (path: string): Expression => ({ kind: "property", stepName, path });
  return {
    kind: "join",
    separator: "/",
    values: [
      property("TrainingJobDefinition.OutputDataConfig.S3OutputPath"),
      property("TrainingJobSummaries[0].TrainingJobName"), // sorted by the objective, the best first
      "output/model.tar.gz",
    ],
  };
}
