import { QUOTAS } from "../../aws/quotas";
import { definitionBytes } from "../definition-bytes";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

/** A definition too large for SageMaker, or too large to be sent in the request. */
export const largeDefinition: DocumentRule = (validation) => {
  const bytes = definitionBytes(validation);
  const { definitionBytes: most, inlineDefinitionBytes: inline } = QUOTAS;
  if (bytes > most.value) {
    const message = `The definition has ${bytes} bytes; SageMaker takes at most ${most.value}. Move long texts into files in S3, or split the pipeline.`;
    return [pipelineIssue({ code: "large-definition", severity: "error", path: [], message })];
  }
  if (bytes <= inline.value) return [];
  const message = `The definition has ${bytes} bytes. From ${inline.value} on, upload it to S3 and pass “PipelineDefinitionS3Location”, as the SDKs do.`;
  return [pipelineIssue({ code: "large-definition", severity: "warning", path: [], message })];
};
