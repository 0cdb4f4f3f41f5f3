import { attribute, call, imported, type Keywords, list } from "../../python/build";
import type { PyExpression, PyName } from "../../python/tree";
import { isJsonArray, type JsonValue, jsonEqual } from "../../utils/json";
import { type Emission, isRefusal, type Refusal, refusal } from "../python/contract";
import type { Members } from "../python/members";
import { trainerChannels } from "./python-channels";
import { type PythonJob, takeEstimatorDefault, textParameters } from "./python-job";

const CONFIGS = "sagemaker.train.configs";
const SHAPES = "sagemaker.core.shapes";

/** SDK v3: a `ModelTrainer` and its `train`. */
export function trainerJob(args: Members, to: Emission): PythonJob | Refusal {
  const settings = trainerKeywords(args, to);
  if (isRefusal(settings)) return settings;
  const trainer = call(imported("sagemaker.train", "ModelTrainer"), settings);
  return { object: finished(trainer, args, to), method: "train", keywords: {} };
}

/** The trainer with what only its methods can set. */
function finished(trainer: PyExpression, args: Members, to: Emission): PyName {
  const metrics = args.takeItems("AlgorithmSpecification.MetricDefinitions") ?? [];
  const attempts = args.take("RetryStrategy.MaximumRetryAttempts");
  if (metrics.length === 0 && attempts === undefined) return to.shared("trainer", trainer);
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
  if (attempts === undefined) return object;
  const strategy = call(imported(SHAPES, "RetryStrategy"), {
    maximum_retry_attempts: to.value(attempts),
  });
  const withRetry = attribute(object, "with_retry_strategy");
  return to.own("trainer_with_retry", call(withRetry, {}, [strategy]));
}

function trainerKeywords(args: Members, to: Emission): Keywords | Refusal {
  const image = args.take("AlgorithmSpecification.TrainingImage");
  const role = args.take("RoleArn");
  const output = args.take("OutputDataConfig.S3OutputPath");
  const seconds = args.take("StoppingCondition.MaxRuntimeInSeconds");
  if (image === undefined) return refusal("the SDK's ModelTrainer wants a training image");
  if (typeof role !== "string") return refusal("SDK v3 takes a role as a text only");
  if (output === undefined || seconds === undefined)
    return refusal("the SDK always writes output path and longest run time");
  const mode = args.peek("AlgorithmSpecification.TrainingInputMode");
  if (mode === undefined) return refusal("the SDK always writes TrainingInputMode");
  const hasText = typeof mode === "string"; // the SDK's telemetry fails with anything else
  if (hasText) args.take("AlgorithmSpecification.TrainingInputMode");
  const compute = computeConfig(args, to);
  if (isRefusal(compute)) return compute;
  const channels = trainerChannels(args, to, mode);
  if (isRefusal(channels)) return channels;
  const parameters = textParameters(args.peek("HyperParameters"), to);
  if (parameters) args.take("HyperParameters");
  takeObservers(args, to, output);
  args.takeWritten("OutputDataConfig.CompressionType", "GZIP");
  return {
    training_image: to.value(image),
    role: to.role(role),
    compute,
    stopping_condition: call(imported(CONFIGS, "StoppingCondition"), {
      max_runtime_in_seconds: to.value(seconds),
      max_wait_time_in_seconds: to.value(args.take("StoppingCondition.MaxWaitTimeInSeconds")),
    }),
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

function computeConfig(args: Members, to: Emission): PyExpression | Refusal {
  const config = "ResourceConfig";
  const count = args.take(`${config}.InstanceCount`);
  const type = args.take(`${config}.InstanceType`);
  const volume = args.peek(`${config}.VolumeSizeInGB`);
  if (count === undefined || type === undefined || volume === undefined)
    return refusal("the SDK always writes instance type, count and volume");
  const hasNumber = typeof volume === "number"; // all that SDK v3 takes
  if (hasNumber) args.take(`${config}.VolumeSizeInGB`);
  const spot = args.peek("EnableManagedSpotTraining");
  if (spot !== undefined && typeof spot !== "boolean")
    return refusal("SDK v3 takes spot training as True or False only");
  const alive = args.peek(`${config}.KeepAlivePeriodInSeconds`);
  if (alive === 0) args.take(`${config}.KeepAlivePeriodInSeconds`); // the service's default, which v3 leaves out
  return call(imported(CONFIGS, "Compute"), {
    instance_type: to.value(type),
    instance_count: to.value(count),
    volume_size_in_gb: !hasNumber || volume === 30 ? undefined : to.value(volume),
    volume_kms_key_id: to.value(args.take(`${config}.VolumeKmsKeyId`)),
    keep_alive_period_in_seconds:
      alive === 0 ? undefined : to.value(args.take(`${config}.KeepAlivePeriodInSeconds`)),
    training_plan_arn: to.value(args.take(`${config}.TrainingPlanArn`)),
    enable_managed_spot_training: to.value(args.take("EnableManagedSpotTraining")),
  });
}

function checkpointConfig(args: Members, to: Emission): PyExpression | undefined {
  const config = args.takeObject("CheckpointConfig");
  return (
    config &&
    call(imported(CONFIGS, "CheckpointConfig"), {
      s3_uri: to.value(config.take("S3Uri")),
      local_path: to.value(config.take("LocalPath")),
    })
  );
}

function networking(args: Members, to: Emission): PyExpression | undefined {
  const members: Keywords = {
    subnets: to.value(args.take("VpcConfig.Subnets")),
    security_group_ids: to.value(args.take("VpcConfig.SecurityGroupIds")),
    enable_network_isolation: booleanAt(args, "EnableNetworkIsolation", to),
    enable_inter_container_traffic_encryption: booleanAt(
      args,
      "EnableInterContainerTrafficEncryption",
      to,
    ),
  };
  const isEmpty = Object.values(members).every((value) => value === undefined);
  return isEmpty ? undefined : call(imported(CONFIGS, "Networking"), members);
}

/** SDK v3 takes no expression where it wants True or False. */
function booleanAt(args: Members, path: string, to: Emission): PyExpression | undefined {
  return typeof args.peek(path) === "boolean" ? to.value(args.take(path)) : undefined;
}

function tagList(args: Members, to: Emission): PyExpression | undefined {
  const tags = args.peek("Tags");
  if (!isJsonArray(tags) || tags.length === 0 || !tags.every(isTag)) return undefined;
  return list(
    (args.takeItems("Tags") ?? []).map((tag) =>
      call(imported(SHAPES, "Tag"), {
        key: to.value(tag.take("Key")),
        value: to.value(tag.take("Value")),
      }),
    ),
  );
}

/** The SDK leaves empty texts out. */
function isTag(tag: JsonValue): boolean {
  const { Key, Value } = Object(tag);
  return Boolean(Key) && Boolean(Value);
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
