import { isExpression } from "../../pipeline/expression";
import { attribute, call, imported, type Keywords, list } from "../../python/build";
import type { PyExpression, PyName } from "../../python/tree";
import { type JsonValue, jsonEqual } from "../../utils/json";
import { type Emission, isRefusal, type Refusal, refusal } from "../python/contract";
import type { Members } from "../python/members";
import { trainerChannels } from "./python-channels";
import { CONFIGS, checkpointConfig, computeConfig, networking, tagList } from "./python-configs";
import {
  type JobMembers,
  type PythonJob,
  TRAINING_MEMBERS,
  takeEstimatorDefault,
  textParameters,
} from "./python-job";

const SHAPES = "sagemaker.core.shapes";
const MODE = "AlgorithmSpecification.TrainingInputMode";

/** SDK v3: a `ModelTrainer` and its `train`. */
export function trainerJob(args: Members, to: Emission): PythonJob | Refusal {
  const channels = trainerChannels(args, to, args.peek(MODE));
  if (isRefusal(channels)) return channels;
  const settings = trainerKeywords(args, to, { channels });
  if (isRefusal(settings)) return settings;
  const trainer = call(imported("sagemaker.train", "ModelTrainer"), settings);
  return { object: finished(trainer, args, to), method: "train", keywords: {} };
}

/** The trainer with what only its methods can set. */
function finished(trainer: PyExpression, args: Members, to: Emission): PyName {
  const metrics = args.takeItems("AlgorithmSpecification.MetricDefinitions") ?? [];
  if (metrics.length > 0) takeMetricsSeries(args, to);
  const strategy = retryStrategy(args, to);
  if (metrics.length === 0 && !strategy) return to.shared("trainer", trainer);
  let object = to.own("trainer", trainer);
  if (metrics.length > 0) {
    const definitions = metrics.map((metric) =>
      call(imported(SHAPES, "MetricDefinition"), {
        name: to.value(metric.take("Name")),
        regex: to.value(metric.take("Regex")),
      }),
    );
    const withMetrics = attribute(object, "with_metric_definitions");
    object = to.own("trainer_with_metrics", call(withMetrics, {}, [list(definitions)]));
  }
  return strategy ? withRetry(object, strategy, to) : object;
}

/** Where metrics are defined the service keeps their course unless it is told not to. */
function takeMetricsSeries(args: Members, to: Emission): void {
  const series = "AlgorithmSpecification.EnableSageMakerMetricsTimeSeries";
  if (args.peek(series) !== true) return;
  args.take(series);
  to.note(
    "SDK v3 has no EnableSageMakerMetricsTimeSeries: true is what the service does where metrics are defined.",
  );
}

export function withRetry(trainer: PyName, strategy: PyExpression, to: Emission): PyName {
  return to.own(
    "trainer_with_retry",
    call(attribute(trainer, "with_retry_strategy"), {}, [strategy]),
  );
}

/** How often the job is tried again; the SDK takes a number only. */
export function retryStrategy(args: Members, to: Emission): PyExpression | undefined {
  const attempts = "RetryStrategy.MaximumRetryAttempts";
  if (typeof args.peek(attempts) !== "number") return undefined;
  return call(imported(SHAPES, "RetryStrategy"), {
    maximum_retry_attempts: to.value(args.take(attempts)),
  });
}

/** What a `ModelTrainer` is made of; its `channels` are the tuner's own where it is for one. */
export function trainerKeywords(
  args: Members,
  to: Emission,
  {
    channels,
    members: { hyperparameters, resources } = TRAINING_MEMBERS,
  }: { readonly channels?: PyExpression | undefined; readonly members?: JobMembers },
): Keywords | Refusal {
  const image = args.take("AlgorithmSpecification.TrainingImage");
  const role = args.take("RoleArn");
  const output = args.take("OutputDataConfig.S3OutputPath");
  if (image === undefined) return refusal("the SDK's ModelTrainer wants a training image");
  if (typeof role !== "string") return refusal("SDK v3 takes a role as a text only");
  if (output === undefined) return refusal("the SDK always writes an output path");
  const mode = args.peek(MODE);
  if (mode === undefined) return refusal("the SDK always writes TrainingInputMode");
  const hasText = typeof mode === "string"; // the SDK's telemetry fails with anything else
  if (hasText) args.take(MODE);
  const stop = stoppingCondition(args, to);
  if (isRefusal(stop)) return stop;
  const compute = computeConfig(args, to, resources);
  if (isRefusal(compute)) return compute;
  const parameters = textParameters(args.peek(hyperparameters), to);
  if (parameters) args.take(hyperparameters);
  takeObservers(args, to, output);
  args.takeWritten("OutputDataConfig.CompressionType", "GZIP");
  return {
    training_image: to.value(image),
    role: to.role(role),
    compute,
    stopping_condition: stop,
    training_input_mode: !hasText || mode === "File" ? undefined : to.value(mode),
    output_data_config: call(imported(CONFIGS, "OutputDataConfig"), {
      s3_output_path: to.value(output),
      kms_key_id: to.value(args.take("OutputDataConfig.KmsKeyId")),
      compression_type: to.value(args.take("OutputDataConfig.CompressionType")),
    }),
    hyperparameters: to.value(parameters),
    environment: to.value(args.take("Environment")),
    input_data_config: channels,
    checkpoint_config: checkpointConfig(args, to),
    networking: networking(args, to),
    tags: tagList(args, to),
    sagemaker_session: to.session,
  };
}

function stoppingCondition(args: Members, to: Emission): PyExpression | Refusal {
  const seconds = args.take("StoppingCondition.MaxRuntimeInSeconds");
  const wait = args.take("StoppingCondition.MaxWaitTimeInSeconds");
  if (seconds === undefined) return refusal("the SDK always writes the longest run time");
  if (isExpression(seconds) || isExpression(wait))
    return refusal("ModelTrainer takes no value of the pipeline for how long a job may run");
  return call(imported(CONFIGS, "StoppingCondition"), {
    max_runtime_in_seconds: to.value(seconds),
    max_wait_time_in_seconds: to.value(wait),
  });
}

/** SDK v3 has no profiler or debugger settings; the ones that SDK v2 writes by itself ask for nothing. */
function takeObservers(args: Members, to: Emission, output: JsonValue): void {
  const isOff = jsonEqual(args.peek("ProfilerConfig"), { DisableProfiler: true });
  if (isOff) args.take("ProfilerConfig");
  const taken = [
    ...(isOff || takeEstimatorDefault(args, { member: "ProfilerConfig", output })
      ? ["ProfilerConfig"]
      : []),
    ...(takeEstimatorDefault(args, { member: "DebugHookConfig", output })
      ? ["DebugHookConfig"]
      : []),
  ];
  if (taken.length > 0)
    to.note(`SDK v3 has no ${taken.join(" and no ")}: the design's are the defaults of SDK v2.`);
}
