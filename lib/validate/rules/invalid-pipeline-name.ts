import { pipelineIssue } from "../issue-at";
import { proposedName } from "../proposed-name";
import type { DocumentRule } from "../validation";

const PIPELINE_NAME = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$/;

/** @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePipeline.html */
export const invalidPipelineName: DocumentRule = ({ document: { pipeline } }) => {
  if (PIPELINE_NAME.test(pipeline.name)) return [];
  const near = proposedName(pipeline.name, 256)
    .replaceAll("_", "-")
    .replaceAll(/^-+|-+$/g, "");
  const name = near || "Pipeline";
  return [
    pipelineIssue({
      code: "invalid-pipeline-name",
      severity: "warning",
      path: [],
      setting: "name",
      message: `SageMaker does not take “${pipeline.name}” as a pipeline's name. Use 1 to 256 letters, digits and hyphens, with no hyphen at either end.`,
      fix: { kind: "rename-pipeline", name, label: `Rename to “${name}”` },
    }),
  ];
};
