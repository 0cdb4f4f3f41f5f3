import { call, imported, type Keywords, list } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, type JsonValue } from "../../utils/json";
import { type Emission, type Refusal, refusal } from "../python/contract";
import type { Members } from "../python/members";

/** Where `Compute`, `Networking` and the like live; `sagemaker.train.configs` is their former home. */
export const CONFIGS = "sagemaker.core.training.configs";
const SHAPES = "sagemaker.core.shapes";

/** The machines; `config` is where they stand in the job. */
export function computeConfig(args: Members, to: Emission, config: string): PyExpression | Refusal {
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

export function checkpointConfig(args: Members, to: Emission): PyExpression | undefined {
  const config = args.takeObject("CheckpointConfig");
  return (
    config &&
    call(imported(CONFIGS, "CheckpointConfig"), {
      s3_uri: to.value(config.take("S3Uri")),
      local_path: to.value(config.take("LocalPath")),
    })
  );
}

export function networking(args: Members, to: Emission): PyExpression | undefined {
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

export function tagList(args: Members, to: Emission): PyExpression | undefined {
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
