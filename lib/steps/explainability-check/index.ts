import { stepKind } from "../../pipeline/ids";
import { BASELINE_FIELDS, checkJobSections } from "../checks/fields";
import { clarifyPorts } from "../checks/ports";
import { CHECK_SETTINGS, clarifyJob } from "../checks/start";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { stepField } from "../field";

const CHECK_TYPE = "MODEL_EXPLAINABILITY";

export const explainabilityCheck: StepKindDefinition = {
  kind: stepKind("explainability-check"),
  type: "ClarifyCheck",
  title: "Explainability check",
  summary: "Measures which inputs decide a model's predictions, and compares with a baseline.",
  category: "quality",
  icon: "lightbulb",
  keywords: ["clarify", "shap", "feature importance", "explain", "attribution", CHECK_TYPE],
  defaultName: "Explain",
  supports: { cache: true, retry: false, propertyFiles: false },
  sections: [
    {
      title: "Check",
      fields: [
        stepField("ModelName", {
          label: "Model",
          help: "Name of a SageMaker model; connect a Create model step to use the one it makes.",
          required: true,
        }),
      ],
    },
    { title: "Baseline", fields: BASELINE_FIELDS },
    ...checkJobSections({
      inputsHelp: "The data set, and Clarify's analysis_config.json that says how to explain.",
    }),
  ],
  start,
  recognise: ({ Type, CheckType }) => Type === "ClarifyCheck" && CheckType === CHECK_TYPE,
  fact: (step) => factAt(step, ["ModelName"]),
  ports: clarifyPorts,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "ClarifyCheck",
      Arguments: clarifyJob(context),
      CheckType: CHECK_TYPE,
      ...CHECK_SETTINGS,
      ModelName: "",
    },
  };
}
