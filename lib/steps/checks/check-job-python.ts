import { call, imported } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { Emission } from "../python/contract";
import type { Members } from "../python/members";
import { mlops } from "../python/modules";

const CLUSTER = "ProcessingResources.ClusterConfig";

/** The machines of a check. */
export function checkJobConfig(args: Members, to: Emission): PyExpression {
  const take = (path: string) => to.value(args.take(path));
  const config = call(imported(to.module(mlops("check_job_config")), "CheckJobConfig"), {
    role: to.role(args.take("RoleArn")),
    instance_count: take(`${CLUSTER}.InstanceCount`),
    instance_type: take(`${CLUSTER}.InstanceType`),
    volume_size_in_gb: take(`${CLUSTER}.VolumeSizeInGB`),
    volume_kms_key: take(`${CLUSTER}.VolumeKmsKeyId`),
    output_kms_key: take("ProcessingOutputConfig.KmsKeyId"),
    max_runtime_in_seconds: take("StoppingCondition.MaxRuntimeInSeconds"),
    tags: take("Tags"),
    sagemaker_session: to.session,
  });
  return to.shared("check_job_config", config);
}
