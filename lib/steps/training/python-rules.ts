import { attribute, call, imported, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../utils/json";
import type { Emission } from "../python/contract";
import { isRemote } from "../python/locations";
import type { Members } from "../python/members";
import { isTextMap } from "../python/text-map";

const DEBUG = ["DebugRuleConfigurations", "Rule"] as const;
const PROFILER = ["ProfilerRuleConfigurations", "ProfilerRule"] as const;

/**
 * Rules that watch the job, for the estimator's `rules`. As `custom` rules, which name their image: a rule of
 * SageMaker's own takes the image of the region in which the file happens to run.
 */
export function watchingRules(
  args: Members,
  to: Emission,
  { isProfiled }: { readonly isProfiled: boolean },
): PyExpression | undefined {
  const debug = rulesOf(args, to, DEBUG);
  const profiler = isProfiled ? rulesOf(args, to, PROFILER) : [];
  const rules = [...debug, ...profiler];
  return rules.length > 0 ? list(rules) : undefined;
}

/** All rules of the list or none: one that is left cannot be added at its place afterwards. */
function rulesOf(
  args: Members,
  to: Emission,
  [member, className]: typeof DEBUG | typeof PROFILER,
): readonly PyExpression[] {
  const rules = args.peek(member);
  if (!isJsonArray(rules) || !rules.every(isCustomRule)) return [];
  const custom = attribute(imported("sagemaker.debugger", className), "custom");
  args.take(member);
  return rules.map((rule) => call(custom, ruleKeywords(rule, to)));
}

function ruleKeywords(rule: JsonObject, to: Emission) {
  const { source_s3_uri, ...parameters } = Object(rule.RuleParameters);
  const { rule_to_invoke, ...others } = parameters;
  const isSourced = source_s3_uri !== undefined;
  return {
    name: to.value(rule.RuleConfigurationName),
    image_uri: to.value(rule.RuleEvaluatorImage),
    instance_type: to.value(rule.InstanceType) ?? literal(null),
    volume_size_in_gb: to.value(rule.VolumeSizeInGB) ?? literal(null),
    ...(isSourced && {
      source: to.value(source_s3_uri),
      rule_to_invoke: to.value(rule_to_invoke),
    }),
    container_local_output_path: to.value(rule.LocalPath),
    s3_output_path: to.value(rule.S3OutputPath),
    rule_parameters: to.value(notEmpty(isSourced ? others : parameters)),
  };
}

/** True where the SDK writes the rule as it is: it leaves empty values out and changes others than texts. */
function isCustomRule(rule: JsonValue): rule is JsonObject {
  if (!isJsonObject(rule)) return false;
  const { RuleConfigurationName, RuleEvaluatorImage, RuleParameters, ...others } = rule;
  const { InstanceType, VolumeSizeInGB, LocalPath, S3OutputPath, ...unknown } = others;
  if (Object.keys(unknown).length > 0) return false;
  if ([InstanceType, VolumeSizeInGB, LocalPath, S3OutputPath].some(isLeftOut)) return false;
  const isNamed = [RuleConfigurationName, RuleEvaluatorImage].every(
    (each) => typeof each === "string" && each !== "" && each !== DEFAULT_IMAGE,
  );
  return isNamed && (RuleParameters === undefined || areRuleParameters(RuleParameters));
}

/** Stands for the image of the region. */
const DEFAULT_IMAGE = "DEFAULT_RULE_EVALUATOR_IMAGE";

function areRuleParameters(parameters: JsonValue): boolean {
  if (!isTextMap(parameters) || Object.keys(parameters).length === 0) return false;
  const { source_s3_uri: source, rule_to_invoke: invoked } = parameters;
  if (Object.hasOwn(parameters, "action_json")) return false; // the SDK makes it of its own objects
  return source === undefined || (isRemote(source) && invoked !== undefined && invoked !== "");
}

function isLeftOut(value: JsonValue | undefined): boolean {
  return value === "" || value === 0 || value === null || value === false;
}

function notEmpty(value: JsonObject): JsonObject | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
