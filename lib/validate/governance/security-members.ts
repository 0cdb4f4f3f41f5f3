import type { JsonPath } from "../../utils/json";
import { parsePath } from "../../utils/json-path";

/** Members by step type, from `Arguments` down. */
export type SecurityMembers = Readonly<Record<string, readonly JsonPath[]>>;

/**
 * Where the API takes the keys that encrypt what a job writes and the disks it works on, from `Arguments` down.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html
 */
export const KEY_MEMBERS: SecurityMembers = members({
  Processing: [
    "ProcessingOutputConfig.KmsKeyId",
    "ProcessingResources.ClusterConfig.VolumeKmsKeyId",
  ],
  ClarifyCheck: [
    "ProcessingOutputConfig.KmsKeyId",
    "ProcessingResources.ClusterConfig.VolumeKmsKeyId",
  ],
  QualityCheck: [
    "ProcessingOutputConfig.KmsKeyId",
    "ProcessingResources.ClusterConfig.VolumeKmsKeyId",
  ],
  Training: ["OutputDataConfig.KmsKeyId", "ResourceConfig.VolumeKmsKeyId"],
  Tuning: [
    "TrainingJobDefinition.OutputDataConfig.KmsKeyId",
    "TrainingJobDefinition.ResourceConfig.VolumeKmsKeyId",
  ],
  AutoML: ["OutputDataConfig.KmsKeyId", "AutoMLJobConfig.SecurityConfig.VolumeKmsKeyId"],
  Transform: ["TransformOutput.KmsKeyId", "TransformResources.VolumeKmsKeyId"],
  EndpointConfig: ["KmsKeyId"],
});

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html */
export const VPC_MEMBERS: SecurityMembers = members({
  Processing: ["NetworkConfig.VpcConfig"],
  ClarifyCheck: ["NetworkConfig.VpcConfig"],
  QualityCheck: ["NetworkConfig.VpcConfig"],
  Training: ["VpcConfig"],
  Tuning: ["TrainingJobDefinition.VpcConfig"],
  AutoML: ["AutoMLJobConfig.SecurityConfig.VpcConfig"],
  Model: ["VpcConfig"],
});

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html */
export const ISOLATION_MEMBERS: SecurityMembers = members({
  Processing: ["NetworkConfig.EnableNetworkIsolation"],
  Training: ["EnableNetworkIsolation"],
  Tuning: ["TrainingJobDefinition.EnableNetworkIsolation"],
  Model: ["EnableNetworkIsolation"],
});

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html */
export const TRAFFIC_MEMBERS: SecurityMembers = members({
  Processing: ["NetworkConfig.EnableInterContainerTrafficEncryption"],
  ClarifyCheck: ["NetworkConfig.EnableInterContainerTrafficEncryption"],
  QualityCheck: ["NetworkConfig.EnableInterContainerTrafficEncryption"],
  Training: ["EnableInterContainerTrafficEncryption"],
  Tuning: ["TrainingJobDefinition.EnableInterContainerTrafficEncryption"],
  AutoML: ["AutoMLJobConfig.SecurityConfig.EnableInterContainerTrafficEncryption"],
});

function members(texts: Readonly<Record<string, readonly string[]>>): SecurityMembers {
  return Object.fromEntries(
    Object.entries(texts).map(([type, paths]) => [type, paths.map(parsePath)]),
  );
}
