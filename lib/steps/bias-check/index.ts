import type { Step } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import { BASELINE_FIELDS, checkJobSections } from "../checks/fields";
import { clarifyPorts } from "../checks/ports";
import { CHECK_SETTINGS, clarifyJob } from "../checks/start";
import type { FactPart, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { stepField } from "../field";

const SUBJECTS = [
  { value: "DATA_BIAS", label: "The data, before training" },
  { value: "MODEL_BIAS", label: "The model's predictions, after training" },
];

export const biasCheck: StepKindDefinition = {
  kind: stepKind("bias-check"),
  type: "ClarifyCheck",
  title: "Bias check",
  summary: "Measures whether data or predictions favour one group, and compares with a baseline.",
  category: "quality",
  icon: "scale",
  keywords: ["clarify", "fairness", "facet", "discrimination", "DATA_BIAS", "MODEL_BIAS"],
  defaultName: "CheckBias",
  supports: { cache: true, retry: false, propertyFiles: false },
  sections: [
    {
      title: "Check",
      fields: [
        stepField("CheckType", {
          label: "Look at",
          widget: "choice",
          help: "The data as it is, or what a model predicts from it.",
          options: SUBJECTS,
          required: true,
        }),
        stepField("ModelName", {
          label: "Model",
          help: "Name of a SageMaker model, needed to look at predictions; connect a Create model step.",
        }),
      ],
    },
    { title: "Baseline", fields: BASELINE_FIELDS },
    ...checkJobSections({
      inputsHelp:
        "The data set, and Clarify's analysis_config.json that names label, groups and metrics.",
    }),
  ],
  start,
  recognise: ({ Type, CheckType }) => Type === "ClarifyCheck" && CheckType !== EXPLAINABILITY,
  fact,
  ports: clarifyPorts,
};

const EXPLAINABILITY = "MODEL_EXPLAINABILITY";

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "ClarifyCheck",
      Arguments: clarifyJob(context),
      CheckType: "DATA_BIAS",
      ...CHECK_SETTINGS,
    },
  };
}

const FACTS: Readonly<Record<string, string>> = {
  DATA_BIAS: "bias of the data",
  MODEL_BIAS: "bias of predictions",
};

function fact(step: Step): readonly FactPart[] {
  return factAt(step, ["CheckType"]).map((part) =>
    typeof part === "string" ? (FACTS[part] ?? part) : part,
  );
}
