import type { StepDefinitionJson } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepKind } from "../../pipeline/ids";
import { parsePath, setMember } from "../../utils/json-path";
import { CHECK_SETTINGS, CSV_WITHOUT_HEADER, qualityJob } from "../checks/start";
import type { StartContext, StepKindDefinition } from "../contract";
import { transform } from "../transform";

const DATA = parsePath("ProcessingInputs[0].S3Input.S3Uri");

/**
 * A shortcut to a Batch transform step and a Data quality check of what it read, the pair that the SDK's
 * `MonitorBatchTransformStep` makes. The check reads the transform's own setting, so both always see the same data.
 */
export const monitorBatchTransform: StepKindDefinition = {
  ...transform,
  kind: stepKind("monitor-batch-transform"),
  title: "Monitor batch transform",
  summary: "Adds a batch transform and a check of its data against a baseline, already connected.",
  category: "quality",
  icon: "radar",
  keywords: ["drift", "model monitor", "data quality", "batch", "MonitorBatchTransformStep"],
  further: (context) => [
    {
      name: `Monitor${transform.defaultName}`,
      definition: (name) => checkOf(context.name, { ...context, name }),
    },
  ],
  recognise: () => false,
};

function checkOf(transformName: string, context: StartContext): StepDefinitionJson {
  const data = printExpression({
    kind: "property",
    stepName: transformName,
    path: "TransformInput.DataSource.S3DataSource.S3Uri",
  });
  const job = qualityJob(context, { dataset_format: CSV_WITHOUT_HEADER });
  return {
    Name: context.name,
    Type: "QualityCheck",
    Arguments: setMember(job, DATA, data),
    CheckType: "DATA_QUALITY",
    ...CHECK_SETTINGS,
  };
}
