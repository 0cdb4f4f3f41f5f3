import { pipelineIssue, shown } from "../issue-at";
import type { DocumentRule } from "../validation";

const VERSION = "2020-12-01"; // the only one there is

export const invalidVersion: DocumentRule = ({ document }) => {
  const { Version } = document.pipeline.definition;
  if (Version === VERSION) return [];
  return [
    pipelineIssue({
      code: "invalid-version",
      severity: "error",
      path: ["Version"],
      message: `The definition's version is ${shown(Version)}. Set “${VERSION}”, the only one that SageMaker knows.`,
      fix: {
        kind: "set-value",
        at: { on: "pipeline", path: ["Version"] },
        value: VERSION,
        label: `Set “${VERSION}”`,
      },
    }),
  ];
};
