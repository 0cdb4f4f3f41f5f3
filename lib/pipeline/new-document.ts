import type { PipelineDocument, PipelineSettings } from "./document";

/** AWS's own example values: valid in shape, plainly not somebody's account. */
export const PLACEHOLDER_ROLE_ARN = "arn:aws:iam::111122223333:role/PipelineExecutionRole";
export const PLACEHOLDER_BUCKET = "amzn-s3-demo-bucket";

/** An empty design. */
export function newDocument(
  name: string,
  settings: Partial<PipelineSettings> = {},
): PipelineDocument {
  return {
    schemaVersion: 1,
    pipeline: {
      name,
      description: "",
      roleArn: PLACEHOLDER_ROLE_ARN,
      bucket: PLACEHOLDER_BUCKET,
      region: "eu-west-1",
      tags: [],
      definition: {
        Version: "2020-12-01",
        Metadata: {},
        Parameters: [],
        PipelineExperimentConfig: {
          ExperimentName: { Get: "Execution.PipelineName" },
          TrialName: { Get: "Execution.PipelineExecutionId" },
        },
        Steps: [],
      },
      ...settings,
    },
    parameters: [],
    steps: [],
    files: {},
    canvas: { positions: {}, notes: [] },
    triggers: [],
    parameterSets: [],
  };
}
