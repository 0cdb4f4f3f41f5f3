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
