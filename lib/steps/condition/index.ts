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
