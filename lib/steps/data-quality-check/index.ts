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
