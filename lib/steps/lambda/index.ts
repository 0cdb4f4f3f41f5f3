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
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-lambda",
  help: {
    what: "Calls an existing Lambda function and waits for its answer. The function receives the arguments as its event; the members it returns can be declared as outputs, and later steps and conditions then read them. The call is given up after two minutes by default and after ten at most.",
    when: "Use it for short work outside SageMaker: update an endpoint, look something up, send a message. For work on data use Execute code or Processing.",
    runs: "Invokes the function once; AWS Lambda bills the call and the time it takes.",
  },
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
