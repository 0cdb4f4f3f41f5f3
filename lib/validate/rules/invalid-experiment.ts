import type { Fix } from "../../pipeline/fix";
import { isJsonObject, type JsonValue } from "../../utils/json";
import { removal, replacement } from "../fixes";
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
          fix: onlyMembers(config, { member, allowed }),
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
              fix: removal({ on: "pipeline", path: [member, key] }),
            }),
          ]
        : [];
    });
  });

function onlyMembers(
  config: JsonValue,
  { member, allowed }: { readonly member: string; readonly allowed: readonly string[] },
): Fix {
  const at = { on: "pipeline", path: [member] } as const;
  if (!isJsonObject(config)) return removal(at);
  const kept = Object.entries(config).filter(([key]) => allowed.includes(key));
  return replacement(at, { value: Object.fromEntries(kept), label: "Remove the rest" });
}
