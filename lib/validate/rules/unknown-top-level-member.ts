import { suggest } from "../../aws/suggest";
import { renaming } from "../fixes";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

const MEMBERS = [
  "Version",
  "Metadata",
  "Parameters",
  "PipelineExperimentConfig",
  "MlflowConfig",
  "Steps",
];

export const unknownTopLevelMember: DocumentRule = ({ document }) =>
  Object.keys(document.pipeline.definition)
    .filter((member) => !MEMBERS.includes(member))
    .map((member) => {
      const [near] = suggest(member, MEMBERS);
      return pipelineIssue({
        code: "unknown-top-level-member",
        severity: "error",
        path: [member],
        message: `A definition has no “${member}”; SageMaker refuses to read it. ${near ? `Did you mean “${near}”?` : "Remove it."}`,
        fix: renaming(
          { on: "pipeline", path: [member] },
          { to: near, owner: document.pipeline.definition },
        ),
      });
    });
