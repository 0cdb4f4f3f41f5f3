import { call, imported, literal } from "../../python/build";
import { jsonEqual } from "../../utils/json";
import { refusal, type StepEmitter } from "../python/contract";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

/** v3's `EMRServerlessStep`; v2 has no class for it. */
export const emrServerlessEmitter: StepEmitter = {
  emit(source, to) {
    const { args } = source;
    if (to.sdk === "v2") return refusal("SDK v2 has no class for EMRServerless steps");
    const take = (path: string) => to.value(args.take(path));
    if (!jsonEqual(args.peek("ExecutionRoleArn"), args.peek("JobConfig.executionRoleArn")))
      return refusal("the SDK writes one role into both places");
    if (!jsonEqual(args.peek("ApplicationId"), args.peek("JobConfig.applicationId")))
      return refusal("the SDK writes one application into both places");
    if (
      (args.peek("ApplicationId") === undefined) ===
      (args.peek("ApplicationConfig") === undefined)
    )
      return refusal("the SDK wants either an application or the configuration of a new one");
    args.take("JobConfig.executionRoleArn");
    args.take("JobConfig.applicationId");
    const module = to.module(mlops("emr_serverless_step"));
    const keywords = stepKeywords(source, to, { cache: true, retry: true });
    return call(imported(module, "EMRServerlessStep"), {
      name: literal(source.name),
      application_id: take("ApplicationId"),
      application_config: take("ApplicationConfig"),
      job_config: call(imported(module, "EMRServerlessJobConfig"), {
        job_driver: take("JobConfig.jobDriver"),
        execution_role_arn: to.role(args.take("ExecutionRoleArn")),
        configuration_overrides: take("JobConfig.configurationOverrides"),
        execution_timeout_minutes: take("JobConfig.executionTimeoutMinutes"),
        name: take("JobConfig.name"),
        tags: take("JobConfig.tags"),
      }),
      ...keywords,
      // The class has no defaults for these two.
      display_name: keywords.display_name ?? literal(null),
      description: keywords.description ?? literal(null),
    });
  },
};
