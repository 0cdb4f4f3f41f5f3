import { QUOTAS } from "../../aws/quotas";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const tooManyParameters: DocumentRule = ({ document: { parameters } }) => {
  const { value } = QUOTAS.parameters;
  if (parameters.length <= value) return [];
  return [
    pipelineIssue({
      code: "too-many-parameters",
      severity: "error",
      path: ["Parameters"],
      message: `The pipeline has ${parameters.length} parameters; a start can pass at most ${value}. Remove some.`,
    }),
  ];
};
