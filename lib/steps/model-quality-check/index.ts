import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import { BASELINE_FIELDS, checkJobSections, SUPPLIED_STATISTICS } from "../checks/fields";
import { qualityPorts } from "../checks/ports";
import { DATASET_FORMAT, MODEL_QUALITY_FIELDS } from "../checks/quality-fields";
import { CHECK_SETTINGS, qualityJob } from "../checks/start";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";

const CHECK_TYPE = "MODEL_QUALITY";
const PROBLEM_TYPE = parsePath("Arguments.Environment.problem_type");

export const modelQualityCheck: StepKindDefinition = {
  kind: stepKind("model-quality-check"),
  type: "QualityCheck",
  title: "Model quality check",
  summary: "Measures how good predictions are, and compares with a baseline.",
  category: "quality",
  icon: "gauge",
  keywords: ["model monitor", "accuracy", "rmse", "drift", "metrics", CHECK_TYPE],
  defaultName: "CheckModel",
  supports: { cache: true, retry: false, propertyFiles: false },
  sections: [
    { title: "Check", fields: [...MODEL_QUALITY_FIELDS, DATASET_FORMAT] },
    { title: "Baseline", fields: [...BASELINE_FIELDS, SUPPLIED_STATISTICS] },
    ...checkJobSections({ inputsHelp: "The data set with predictions and truth." }),
  ],
  start,
  recognise: ({ Type, CheckType }) => Type === "QualityCheck" && CheckType === CHECK_TYPE,
  fact: (step) => factAt(step, PROBLEM_TYPE),
  ports: qualityPorts,
};

function start(context: StartContext): StepStart {
  const columns = { inference_attribute: "prediction", ground_truth_attribute: "" };
  return {
    definition: {
      Name: context.name,
      Type: "QualityCheck",
      Arguments: qualityJob(context, {
        analysis_type: CHECK_TYPE,
        problem_type: "BinaryClassification",
        ...columns,
      }),
      CheckType: CHECK_TYPE,
      ...CHECK_SETTINGS,
    },
  };
}
