import type { StepDefinitionJson } from "../../../pipeline/document";
import { Members } from "../../../steps/python/members";

export const CLUSTER = "ProcessingResources.ClusterConfig";

export const WITHIN_FUNCTION = [
  "ProcessingInputs",
  "ProcessingOutputConfig.Outputs",
  "AppSpecification.ContainerEntrypoint",
  "AppSpecification.ContainerArguments",
];

/** Arguments of `step(…)` that take a member as it is. */
export const SETTINGS = {
  image_uri: "AppSpecification.ImageUri",
  instance_type: `${CLUSTER}.InstanceType`,
  volume_kms_key: `${CLUSTER}.VolumeKmsKeyId`,
  max_runtime_in_seconds: "StoppingCondition.MaxRuntimeInSeconds",
  environment_variables: "Environment",
  subnets: "NetworkConfig.VpcConfig.Subnets",
  security_group_ids: "NetworkConfig.VpcConfig.SecurityGroupIds",
  encrypt_inter_container_traffic: "NetworkConfig.EnableInterContainerTrafficEncryption",
} as const;

const OTHER_SETTINGS = ["RoleArn", `${CLUSTER}.InstanceCount`, `${CLUSTER}.VolumeSizeInGB`];

/** Members of a processing job for which neither `step(…)` nor the function itself has a place. */
export function unplacedMembers({ Arguments }: StepDefinitionJson): readonly string[] {
  const args = new Members(Arguments ?? {});
  for (const path of [...WITHIN_FUNCTION, ...Object.values(SETTINGS), ...OTHER_SETTINGS])
    args.take(path);
  args.takeWritten("NetworkConfig.EnableNetworkIsolation", false);
  return args.left();
}
