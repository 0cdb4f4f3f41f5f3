import { attribute, call, imported, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { type Emission, refusal, type StepEmitter } from "../python/contract";
import type { Members } from "../python/members";
import { stepKeywords } from "../python/step-keywords";

const AUTOML = "sagemaker.automl.automl";
const CONFIG = "AutoMLJobConfig";
const CRITERIA = `${CONFIG}.CompletionCriteria`;
const SECURITY = `${CONFIG}.SecurityConfig`;

/** v2's `AutoMLStep` over what `AutoML.fit` would start; v3 has the step but nothing that describes the job. */
export const automlEmitter: StepEmitter = {
  emit(source, to) {
    const { args } = source;
    const take = (path: string) => to.value(args.take(path));
    if (to.sdk === "v3") return refusal("SDK v3 has no AutoML object to describe the job with");
    if (args.peek(`${CONFIG}.Mode`) !== "ENSEMBLING")
      return refusal("the SDK wants the mode ENSEMBLING");
    if (args.peek(`${SECURITY}.EnableInterContainerTrafficEncryption`) === undefined)
      return refusal("the SDK always writes whether traffic between containers is encrypted");
    const inputs = args.takeItems("InputDataConfig");
    if (!inputs) return refusal("its input is not a list of channels");

    const job = call(imported(AUTOML, "AutoML"), {
      role: to.role(args.take("RoleArn")),
      mode: take(`${CONFIG}.Mode`),
      problem_type: take("ProblemType"),
      job_objective: take("AutoMLJobObjective"),
      max_candidates: take(`${CRITERIA}.MaxCandidates`),
      max_runtime_per_training_job_in_seconds: take(
        `${CRITERIA}.MaxRuntimePerTrainingJobInSeconds`,
      ),
      total_job_runtime_in_seconds: take(`${CRITERIA}.MaxAutoMLJobRuntimeInSeconds`),
      validation_fraction: take(`${CONFIG}.DataSplitConfig.ValidationFraction`),
      feature_specification_s3_uri: take(
        `${CONFIG}.CandidateGenerationConfig.FeatureSpecificationS3Uri`,
      ),
      encrypt_inter_container_traffic: take(`${SECURITY}.EnableInterContainerTrafficEncryption`),
      volume_kms_key: take(`${SECURITY}.VolumeKmsKeyId`),
      vpc_config: take(`${SECURITY}.VpcConfig`),
      output_path: take("OutputDataConfig.S3OutputPath"),
      output_kms_key: take("OutputDataConfig.KmsKeyId"),
      tags: take("Tags"),
      sagemaker_session: to.session,
    });
    const work = call(attribute(to.shared("automl", job), "fit"), {
      inputs: list(inputs.map((input) => channel(input, to))),
    });
    return call(imported("sagemaker.workflow.automl_step", "AutoMLStep"), {
      name: literal(source.name),
      step_args: work,
      ...stepKeywords(source, to, { cache: true, retry: true }),
    });
  },
};

/** One of the inputs, for training or for validation. */
function channel(input: Members, to: Emission): PyExpression {
  const take = (path: string) => to.value(input.take(path));
  return call(imported(AUTOML, "AutoMLInput"), {
    inputs: take("DataSource.S3DataSource.S3Uri"),
    target_attribute_name: take("TargetAttributeName") ?? literal(null),
    channel_type: take("ChannelType"),
    content_type: take("ContentType"),
    compression: take("CompressionType"),
    s3_data_type: take("DataSource.S3DataSource.S3DataType"),
    sample_weight_attribute_name: take("SampleWeightAttributeName"),
  });
}
