import { call, dict, imported, type Keywords, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray } from "../../utils/json";
import { type Emission, isRefusal, type Refusal, refusal } from "../python/contract";
import { jobName } from "../python/job-name";
import { isRemote } from "../python/locations";
import type { Members } from "../python/members";
import { type JobMembers, type PythonJob, TRAINING_MEMBERS, textParameters } from "./python-job";
import { observerKeywords } from "./python-observers";

/** SDK v2: an `Estimator` and its `fit`. */
export function estimatorJob(args: Members, to: Emission): PythonJob | Refusal {
  const settings = estimatorKeywords(args, to);
  if (isRefusal(settings)) return settings;
  const inputs = trainingInputs(args, to);
  if (isRefusal(inputs)) return inputs;
  const name = jobName(args, "TrainingJobName", to);
  const estimator = call(imported("sagemaker.estimator", "Estimator"), {
    base_job_name: name,
    ...settings,
  });
  return {
    object: to.shared("estimator", estimator),
    method: "fit",
    keywords: { inputs: inputs ?? undefined },
  };
}

/** Everything of the job but its channels, as keywords of an `Estimator`. */
export function estimatorKeywords(
  args: Members,
  to: Emission,
  { hyperparameters, resources: cluster }: JobMembers = TRAINING_MEMBERS,
): Keywords | Refusal {
  const image = args.take("AlgorithmSpecification.TrainingImage");
  if (image === undefined) return refusal("the SDK's Estimator wants a training image");
  const resources = resourceKeywords(args, to, cluster);
  if (isRefusal(resources)) return resources;
  const path = args.take("OutputDataConfig.S3OutputPath");
  const role = args.take("RoleArn");
  const seconds = args.take("StoppingCondition.MaxRuntimeInSeconds");
  if (role === undefined || path === undefined || seconds === undefined)
    return refusal("the SDK always writes role, output path and longest run time");
  const parameters = textParameters(args.peek(hyperparameters), to);
  if (parameters) args.take(hyperparameters);
  const mode = args.take("AlgorithmSpecification.TrainingInputMode");
  if (mode === undefined) return refusal("the SDK always writes TrainingInputMode");
  return {
    image_uri: to.value(image),
    role: to.role(role),
    ...resources,
    max_run: to.value(seconds),
    ...spotKeywords(args, to),
    input_mode: mode === "File" ? undefined : to.value(mode),
    output_path: to.value(path),
    output_kms_key: to.value(args.take("OutputDataConfig.KmsKeyId")),
    ...compression(args),
    hyperparameters: to.value(parameters),
    environment: to.value(args.take("Environment")),
    metric_definitions: to.value(args.take("AlgorithmSpecification.MetricDefinitions")),
    enable_sagemaker_metrics: to.value(
      args.take("AlgorithmSpecification.EnableSageMakerMetricsTimeSeries"),
    ),
    container_entry_point: to.value(args.take("AlgorithmSpecification.ContainerEntrypoint")),
    container_arguments: to.value(args.take("AlgorithmSpecification.ContainerArguments")),
    ...networkKeywords(args, to),
    max_retry_attempts: to.value(args.take("RetryStrategy.MaximumRetryAttempts")),
    tags: to.value(args.take("Tags")),
    ...observerKeywords(args, to, path),
    sagemaker_session: to.session,
  };
}

function resourceKeywords(args: Members, to: Emission, config: string): Keywords | Refusal {
  const count = args.take(`${config}.InstanceCount`);
  const type = args.take(`${config}.InstanceType`);
  const volume = args.take(`${config}.VolumeSizeInGB`);
  if (count === undefined || type === undefined || volume === undefined)
    return refusal("the SDK always writes instance type, count and volume");
  return {
    instance_count: to.value(count),
    instance_type: to.value(type),
    volume_size: volume === 30 ? undefined : to.value(volume),
    volume_kms_key: to.value(args.take(`${config}.VolumeKmsKeyId`)),
    keep_alive_period_in_seconds: to.value(args.take(`${config}.KeepAlivePeriodInSeconds`)),
    training_plan: to.value(args.take(`${config}.TrainingPlanArn`)),
  };
}

function spotKeywords(args: Members, to: Emission): Keywords {
  return {
    use_spot_instances: to.value(args.take("EnableManagedSpotTraining")),
    max_wait: to.value(args.take("StoppingCondition.MaxWaitTimeInSeconds")),
    checkpoint_s3_uri: to.value(args.take("CheckpointConfig.S3Uri")),
    checkpoint_local_path: to.value(args.take("CheckpointConfig.LocalPath")),
  };
}

function networkKeywords(args: Members, to: Emission): Keywords {
  return {
    subnets: to.value(args.take("VpcConfig.Subnets")),
    security_group_ids: to.value(args.take("VpcConfig.SecurityGroupIds")),
    enable_network_isolation: to.value(args.take("EnableNetworkIsolation")),
    encrypt_inter_container_traffic: to.value(args.take("EnableInterContainerTrafficEncryption")),
  };
}

function compression(args: Members): Keywords {
  args.takeWritten("OutputDataConfig.CompressionType", "GZIP");
  if (args.peek("OutputDataConfig.CompressionType") !== "NONE") return {};
  args.take("OutputDataConfig.CompressionType");
  return { disable_output_compression: literal(true) };
}

/** Channels by name, as `TrainingInput`. */
export function trainingInputs(args: Members, to: Emission): PyExpression | Refusal | undefined {
  const channels = args.peek("InputDataConfig");
  if (!isJsonArray(channels) || channels.length === 0) return undefined;
  const written: [string, PyExpression][] = [];
  for (const channel of args.takeItems("InputDataConfig") ?? []) {
    const name = channel.takeText("ChannelName");
    if (name === undefined || written.some(([other]) => other === name))
      return refusal("a channel's name is not a text, or is there twice");
    const source = channelSource(channel, to);
    if (isRefusal(source)) return source;
    written.push([name, source]);
  }
  return dict(written);
}

function channelSource(channel: Members, to: Emission): PyExpression | Refusal {
  const fileSystem = channel.takeObject("DataSource.FileSystemDataSource");
  if (fileSystem)
    return call(imported("sagemaker.inputs", "FileSystemInput"), {
      file_system_id: to.value(fileSystem.take("FileSystemId")),
      file_system_type: to.value(fileSystem.take("FileSystemType")),
      directory_path: to.value(fileSystem.take("DirectoryPath")),
      file_system_access_mode: to.value(fileSystem.take("FileSystemAccessMode")),
      content_type: to.value(channel.take("ContentType")),
    });
  const s3 = "DataSource.S3DataSource";
  const uri = channel.take(`${s3}.S3Uri`);
  const type = channel.take(`${s3}.S3DataType`);
  const distribution = channel.take(`${s3}.S3DataDistributionType`);
  if (!isRemote(uri) || type === undefined) return refusal("a channel does not read from S3");
  const seed = channel.take("ShuffleConfig.Seed");
  return call(imported("sagemaker.inputs", "TrainingInput"), {
    s3_data: to.value(uri),
    distribution: distribution === "FullyReplicated" ? undefined : to.value(distribution),
    s3_data_type: type === "S3Prefix" ? undefined : to.value(type),
    content_type: to.value(channel.take("ContentType")),
    compression: to.value(channel.take("CompressionType")),
    record_wrapping: to.value(channel.take("RecordWrapperType")),
    input_mode: to.value(channel.take("InputMode")),
    attribute_names: to.value(channel.take(`${s3}.AttributeNames`)),
    instance_groups: to.value(channel.take(`${s3}.InstanceGroupNames`)),
    shuffle_config:
      seed === undefined
        ? undefined
        : call(imported("sagemaker.inputs", "ShuffleConfig"), { seed: to.value(seed) }),
  });
}
