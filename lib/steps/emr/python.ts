import { call, imported, literal } from "../../python/build";
import type { JsonValue } from "../../utils/json";
import { refusal, type StepEmitter } from "../python/contract";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

const JAR_STEP = "StepConfig.HadoopJarStep";

/** `EMRStep` on a running cluster or on one of its own. */
export const emrEmitter: StepEmitter = {
  missing: [
    { sdk: "v3", path: "RetryPolicies", lack: "EMRStep has no argument for", of: "retry policies" },
  ],
  emit(source, to) {
    const { args } = source;
    const take = (path: string) => to.value(args.take(path));
    const cluster = args.peek("ClusterConfig");
    if ((args.peek("ClusterId") === undefined) === (cluster === undefined))
      return refusal("the SDK wants either a running cluster or a new one");
    if (cluster !== undefined && !isTakenBySdk(cluster))
      return refusal("the SDK refuses members of its cluster");
    const module = to.module(mlops("emr_step"));
    const keywords = stepKeywords(source, to, { cache: true, retry: to.sdk === "v2" });
    return call(imported(module, "EMRStep"), {
      name: literal(source.name),
      cluster_id: take("ClusterId") ?? literal(null),
      cluster_config: take("ClusterConfig"),
      execution_role_arn: take("ExecutionRoleArn"),
      step_config: call(imported(module, "EMRStepConfig"), {
        jar: take(`${JAR_STEP}.Jar`),
        args: take(`${JAR_STEP}.Args`),
        main_class: take(`${JAR_STEP}.MainClass`),
        properties: take(`${JAR_STEP}.Properties`),
      }),
      ...keywords,
      // The class has no defaults for these two.
      display_name: keywords.display_name ?? literal(null),
      description: keywords.description ?? literal(null),
    });
  },
};

/** What `EMRStep` checks; source: `emr_step.py`. */
function isTakenBySdk(cluster: JsonValue): boolean {
  const { Name, AutoTerminationPolicy, Steps, Instances } = Object(cluster);
  const { KeepJobFlowAliveWhenNoSteps, TerminationProtected, InstanceGroups, InstanceFleets } =
    Object(Instances);
  const refused = [Name, AutoTerminationPolicy, Steps];
  refused.push(KeepJobFlowAliveWhenNoSteps, TerminationProtected);
  const hasGroups = InstanceGroups !== undefined;
  return (
    refused.every((value) => value === undefined) && hasGroups === (InstanceFleets === undefined)
  );
}
