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
