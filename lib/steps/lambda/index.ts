import type { Step } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import type { FactPart, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt, lastPart } from "../fact";
import { field, stepField } from "../field";
import { NO_SUPPORT } from "../shared-sections";
import { lambdaPorts } from "./ports";

export const lambda: StepKindDefinition = {
  kind: stepKind("lambda"),
  type: "Lambda",
  title: "Lambda",
  summary: "Calls an AWS Lambda function and hands its answer on.",
  category: "integration",
  icon: "zap",
  keywords: ["function", "invoke", "serverless", "notify", "deploy", "glue code", "event"],
  defaultName: "Lambda",
  supports: NO_SUPPORT,
  sections: [
    {
      title: "Function",
      fields: [
        stepField("FunctionArn", {
          label: "Function",
          widget: "arn",
          help: "ARN of the function, written out: SageMaker takes no run-time value here.",
          placeholder: "arn:aws:lambda:eu-west-1:111122223333:function:deploy-model",
          required: true,
        }),
      ],
    },
    {
      title: "Arguments",
      fields: [
        field("", {
          label: "Arguments",
          widget: "inputs-map",
          help: "Members of the event that the function receives; single values only.",
        }),
      ],
    },
    {
      title: "Outputs",
      fields: [
        stepField("OutputParameters", {
          label: "Outputs",
          widget: "output-parameters",
          help: "Members of the function's answer that later steps may read, 50 at most.",
        }),
      ],
    },
  ],
  start,
  recognise: ({ Type }) => Type === "Lambda",
  fact,
  ports: lambdaPorts,
};

function start({ name }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "Lambda",
      Arguments: {},
      FunctionArn: "",
      OutputParameters: [],
    },
  };
}

/** The function's name: the last part of its ARN. */
function fact(step: Step): readonly FactPart[] {
  return factAt(step, ["FunctionArn"]).map((part) =>
    typeof part === "string" ? lastPart(part, ":") : part,
  );
}
