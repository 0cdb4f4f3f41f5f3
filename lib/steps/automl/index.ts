import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { executionPath } from "../start-values";
import { AUTOML_SECTIONS } from "./fields";
import { automlPorts, newAutomlInput } from "./ports";

const PROBLEM_TYPE = parsePath("Arguments.ProblemType");

export const automl: StepKindDefinition = {
  kind: stepKind("automl"),
  type: "AutoML",
  title: "AutoML",
  summary: "Finds and trains a model for a table by itself, with SageMaker Autopilot.",
  category: "training",
  icon: "wand-sparkles",
  keywords: ["autopilot", "automatic", "tabular", "ensemble", "autogluon", "CreateAutoMLJob"],
  defaultName: "AutoTrain",
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-automl",
  help: {
    what: "Takes a table and the name of the column to predict, prepares the data, trains several kinds of models and combines the best of them. Pipelines run it in the ensembling mode only. Later steps can read the best model, its container and two reports on it.",
    when: "Use it for a first good model on a table without writing training code. The best model also needs the container and the environment that belong to it: fill them in Create model or Register model from this step's outputs.",
    runs: "Starts one Autopilot job that chooses its own machines; they are billed until it ends, so set the longest run.",
  },
  supports: { cache: true, retry: true, propertyFiles: false },
  sections: AUTOML_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "AutoML",
  fact: (step) => factAt(step, PROBLEM_TYPE),
  ports: automlPorts,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "AutoML",
      Arguments: {
        InputDataConfig: [newAutomlInput("", "")],
        OutputDataConfig: { S3OutputPath: executionPath(context) },
        AutoMLJobConfig: {
          Mode: "ENSEMBLING",
          CompletionCriteria: { MaxAutoMLJobRuntimeInSeconds: 3600 },
        },
        RoleArn: context.roleArn,
      },
    },
  };
}
