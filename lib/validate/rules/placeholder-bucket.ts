import { PLACEHOLDER_BUCKET } from "../../pipeline/new-document";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const placeholderBucket: DocumentRule = ({ document: { pipeline } }) => {
  if (pipeline.bucket !== PLACEHOLDER_BUCKET && pipeline.bucket !== "") return [];
  return [
    pipelineIssue({
      code: "placeholder-bucket",
      severity: "warning",
      path: [],
      setting: "bucket",
      message:
        "The pipeline still writes to the example bucket. Set one of your account's buckets in the pipeline's settings.",
    }),
  ];
};
