import { stepKind } from "../../pipeline/ids";
import { BASELINE_FIELDS, checkJobSections, SUPPLIED_STATISTICS } from "../checks/fields";
import { qualityPorts } from "../checks/ports";
import { DATASET_FORMAT } from "../checks/quality-fields";
import { CHECK_SETTINGS, qualityJob } from "../checks/start";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";

export const dataQualityCheck: StepKindDefinition = {
  kind: stepKind("data-quality-check"),
  type: "QualityCheck",
  title: "Data quality check",
  summary: "Measures types, gaps and distributions of a data set, and compares with a baseline.",
  category: "quality",
  icon: "clipboard-check",
  keywords: ["model monitor", "deequ", "drift", "statistics", "constraints", "DATA_QUALITY"],
  defaultName: "CheckData",
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-quality-check",
  help: {
    what: "SageMaker Model Monitor computes statistics of every column and proposes constraints, such as the type and how many values may be missing. It compares them with those of the latest approved model of a group, or with files of yours, and can fail the run on a violation. Statistics and constraints go out, and Register model can keep them for drift checks.",
    when: "Use it before training, so that a broken or shifted data set does not become a model. While nothing is approved yet there is nothing to compare with: skip the check and use the new baseline.",
    runs: "Starts one processing job with Model Monitor's container; each instance is billed per second.",
  },
  supports: { cache: true, retry: false, propertyFiles: false },
  sections: [
    { title: "Check", fields: [DATASET_FORMAT] },
    { title: "Baseline", fields: [...BASELINE_FIELDS, SUPPLIED_STATISTICS] },
    ...checkJobSections({ inputsHelp: "The data set to look at." }),
  ],
  start,
  recognise: ({ Type, CheckType }) => Type === "QualityCheck" && CheckType !== "MODEL_QUALITY",
  fact: (step) => factAt(step, ["ModelPackageGroupName"]),
  ports: qualityPorts,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "QualityCheck",
      Arguments: qualityJob(context, {}),
      CheckType: "DATA_QUALITY",
      ...CHECK_SETTINGS,
    },
  };
}
