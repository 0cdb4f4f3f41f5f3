import type { PipelineDocument } from "../../pipeline/document";
import { call, dict, imported, type Keywords, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { Sdk } from "../../steps/python/contract";
import { mlops } from "../../steps/python/modules";
import { isJsonObject, type JsonValue, jsonEqual } from "../../utils/json";

interface PipelineMembers {
  readonly keywords: Keywords;
  /** True when the SDK's `Pipeline` has no arguments for all of it. */
  readonly isExact: boolean;
}

const DEFAULT_EXPERIMENT = {
  ExperimentName: { Get: "Execution.PipelineName" },
  TrialName: { Get: "Execution.PipelineExecutionId" },
};

interface MembersPlace {
  readonly sdk: Sdk;
  /** Members that the pipeline has to add, by the name of what lacks them. */
  readonly parameterMembers: readonly (readonly [string, PyExpression])[];
  readonly stepMembers: readonly (readonly [string, PyExpression])[];
  /** As it stands, without pipeline variables. */
  plain(json: JsonValue): PyExpression;
  value(json: JsonValue): PyExpression;
}

/** What the definition holds beside parameters and steps, as arguments of the pipeline. */
export function pipelineMembers(
  { pipeline }: PipelineDocument,
  { sdk, parameterMembers, stepMembers, plain, value }: MembersPlace,
): PipelineMembers {
  const {
    Parameters: _,
    Steps: __,
    PipelineExperimentConfig = null,
    ...others
  } = pipeline.definition;
  const experiment = experimentConfig(PipelineExperimentConfig, { sdk, value });
  const left = Object.entries(others).filter(([member, json]) => !isWritten(member, json));
  if (experiment === "inexpressible")
    left.push(["PipelineExperimentConfig", PipelineExperimentConfig]);
  const exact = {
    members: left.length > 0 ? plain(Object.fromEntries(left)) : undefined,
    parameter_members: named(parameterMembers),
    step_members: named(stepMembers),
  };
  return {
    keywords: {
      pipeline_experiment_config: experiment === "inexpressible" ? literal(null) : experiment,
      ...exact,
    },
    isExact: Object.values(exact).some((each) => each !== undefined),
  };
}

/** Nothing for the SDK's own default, `None` for a pipeline without experiment. */
function experimentConfig(
  config: JsonValue,
  { sdk, value }: Pick<MembersPlace, "sdk" | "value">,
): PyExpression | undefined | "inexpressible" {
  if (jsonEqual(config, DEFAULT_EXPERIMENT)) return undefined;
  if (config === null) return literal(null);
  if (!isJsonObject(config)) return "inexpressible";
  const { ExperimentName, TrialName, ...others } = config;
  if (ExperimentName === undefined || TrialName === undefined || Object.keys(others).length > 0)
    return "inexpressible";
  return call(imported(mlops("pipeline_experiment_config")[sdk], "PipelineExperimentConfig"), {
    experiment_name: value(ExperimentName),
    trial_name: value(TrialName),
  });
}

/** What every SDK writes by itself. */
function isWritten(member: string, value: JsonValue): boolean {
  if (value === null) return true;
  if (member === "Version") return value === "2020-12-01";
  return member === "Metadata" && jsonEqual(value, {});
}

/** Of several with one name the last one counts, as in a dictionary. */
function named(members: MembersPlace["stepMembers"]): PyExpression | undefined {
  return members.length > 0 ? dict([...new Map(members)]) : undefined;
}
