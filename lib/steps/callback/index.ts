import type { Step } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import type { FactPart, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt, lastPart } from "../fact";
import { field, stepField } from "../field";
import { lambdaPorts } from "../lambda/ports";
import { NO_SUPPORT } from "../shared-sections";

export const callback: StepKindDefinition = {
  kind: stepKind("callback"),
  type: "Callback",
  title: "Callback",
  summary: "Sends a message to a queue and waits until somebody or something answers.",
  category: "integration",
  icon: "mail-check",
  keywords: ["sqs", "queue", "wait", "approval", "human", "external", "token", "glue"],
  defaultName: "Wait",
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-callback",
  help: {
    what: "Puts a message with your arguments and a token into an Amazon SQS queue, and waits. Whoever takes the message does the work, inside AWS or outside, and answers with the token: success with values, or failure with a reason. The values that you declare as outputs can be read by later steps and conditions.",
    when: "Use it for work that takes longer than the ten minutes of a Lambda step or that a person does, such as a review before registering.",
    runs: "Sends one message; Amazon SQS bills the request. Waiting costs nothing, and nobody answering leaves the run waiting.",
  },
  supports: NO_SUPPORT,
  sections: [
    {
      title: "Queue",
      fields: [
        stepField("SqsQueueUrl", {
          label: "Queue",
          help: "Address of the SQS queue that gets the message.",
          placeholder: "https://sqs.eu-west-1.amazonaws.com/111122223333/reviews",
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
          help: "Members of the message beside the token; single values only.",
        }),
      ],
    },
    {
      title: "Outputs",
      fields: [
        stepField("OutputParameters", {
          label: "Outputs",
          widget: "output-parameters",
          help: "Values of the answer that later steps may read, 50 at most.",
        }),
      ],
    },
  ],
  start,
  recognise: ({ Type }) => Type === "Callback",
  fact,
  ports: lambdaPorts, // both steps have flat arguments and declared outputs
};

function start({ name }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "Callback",
      Arguments: {},
      SqsQueueUrl: "",
      OutputParameters: [],
    },
  };
}

/** The queue's name: the last part of its address. */
function fact(step: Step): readonly FactPart[] {
  return factAt(step, ["SqsQueueUrl"]).map((part) =>
    typeof part === "string" ? lastPart(part, "/") : part,
  );
}
