import { PLACEHOLDER_ROLE_ARN } from "../../pipeline/new-document";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const placeholderRole: DocumentRule = ({ document: { pipeline } }) => {
  if (pipeline.roleArn !== PLACEHOLDER_ROLE_ARN && pipeline.roleArn !== "") return [];
  return [
    pipelineIssue({
      code: "placeholder-role",
      severity: "warning",
      path: [],
      setting: "roleArn",
      message:
        "The pipeline still runs under the example role. Set the ARN of a role of your account in the pipeline's settings.",
    }),
  ];
};
