import { isJsonObject } from "../../utils/json";
import { pipelineIssue, quoted } from "../issue-at";
import { topLevelFault } from "../top-level-value";
import type { DocumentRule } from "../validation";

const CONFIGS: readonly (readonly [string, readonly string[]])[] = [
  ["PipelineExperimentConfig", ["ExperimentName", "TrialName"]],
  ["MlflowConfig", ["MlflowResourceArn", "MlflowExperimentName"]],
];

/** Where a pipeline records its runs: known members only, with values that are there before any step has run. */
export const invalidExperiment: DocumentRule = (validation) =>
  CONFIGS.flatMap(([member, allowed]) => {
    const config = validation.document.pipeline.definition[member] ?? null;
    if (config === null) return [];
    const facts = { code: "invalid-experiment", severity: "error" } as const;
    if (!isJsonObject(config) || Object.keys(config).some((key) => !allowed.includes(key))) {
      return [
        pipelineIssue({
          ...facts,
          path: [member],
          message: `“${member}” takes only ${quoted(allowed, "and")}. Remove the rest.`,
        }),
      ];
    }
    return Object.entries(config).flatMap(([key, value]) => {
      const fault =
        value === null && member === "MlflowConfig" ? undefined : topLevelFault(value, validation);
      return fault
        ? [
            pipelineIssue({
              ...facts,
              path: [member, key],
              message: `“${key}” of “${member}”: ${fault}`,
            }),
          ]
        : [];
    });
  });
