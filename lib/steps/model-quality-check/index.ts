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
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-quality-check",
  help: {
    what: "SageMaker Model Monitor takes a data set in which predictions stand beside the truth and computes the metrics of the problem, such as accuracy or mean squared error. It compares them with those of the latest approved model of a group, or with files of yours, and can fail the run on a violation. Statistics and constraints go out, and Register model can keep them as the quality report.",
    when: "Use it after a batch transform of test data, to stop a model that is worse than the approved one. While nothing is approved yet there is nothing to compare with: skip the check and use the new baseline.",
    runs: "Starts one processing job with Model Monitor's container; each instance is billed per second.",
  },
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
