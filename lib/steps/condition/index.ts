import { stepKind } from "../../pipeline/ids";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { field } from "../field";
import { NO_SUPPORT } from "../shared-sections";
import { conditionPorts } from "./ports";
import { describeConditions } from "./sentence";

export const condition: StepKindDefinition = {
  kind: stepKind("condition"),
  type: "Condition",
  title: "Condition",
  summary: "Compares values of the run and decides which of two branches goes on.",
  category: "gate",
  icon: "split",
  keywords: ["if", "else", "branch", "decide", "threshold", "gate", "compare", "quality"],
  defaultName: "Condition",
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-condition",
  help: {
    what: "Compares a value that exists only when the pipeline runs, such as a metric from a report or a parameter, with another one. When all comparisons hold, the steps of the true branch run, else those of the false branch. A condition cannot stand inside a branch of another one.",
    when: "Use it to register or deploy a model only when it is good enough, or to leave out steps that a run does not need.",
    runs: "Is worked out by the pipeline itself; it starts no machine and is not billed.",
  },
  supports: NO_SUPPORT,
  sections: [
    {
      title: "Conditions",
      fields: [
        field("Conditions", {
          label: "Conditions",
          widget: "conditions",
          help: "All of them must hold for the true branch to run.",
          required: true,
        }),
      ],
    },
  ],
  start,
  recognise: ({ Type }) => Type === "Condition",
  fact: (step) => describeConditions(step.definition),
  ports: conditionPorts,
};

function start({ name }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "Condition",
      Arguments: {
        Conditions: [{ Type: "GreaterThan", LeftValue: "", RightValue: "" }],
        IfSteps: [],
        ElseSteps: [],
      },
    },
  };
}
