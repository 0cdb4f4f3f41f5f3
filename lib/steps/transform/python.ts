import { isExpression } from "../../pipeline/expression";
import { attribute, call, imported, literal } from "../../python/build";
import { refusal, type StepEmitter } from "../python/contract";
import { jobName, missingJobName } from "../python/job-name";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

const TRANSFORMER = { v2: "sagemaker.transformer", v3: "sagemaker.core.transformer" };
const DATA = "TransformInput.DataSource.S3DataSource";

/** `TransformStep` over what `Transformer.transform` would start. */
export const transformEmitter: StepEmitter = {
  missing: [missingJobName("TransformJobName")],
  emit(source, to) {
    const { args } = source;
    const take = (path: string) => to.value(args.take(path));
    if (args.peek(`${DATA}.S3DataType`) === undefined)
      return refusal("the SDK always writes an S3DataType");
    if (args.peek("TransformOutput.S3OutputPath") === undefined)
      return refusal("the SDK always writes an output path");
    if (to.sdk === "v3" && isExpression(args.peek("TransformResources.InstanceCount")))
      return refusal("Transformer takes no value of the pipeline for how many machines there are");
    const transformer = call(imported(to.module(TRANSFORMER), "Transformer"), {
      model_name: take("ModelName"),
      instance_type: take("TransformResources.InstanceType"),
      instance_count: take("TransformResources.InstanceCount"),
      strategy: take("BatchStrategy"),
      assemble_with: take("TransformOutput.AssembleWith"),
      accept: take("TransformOutput.Accept"),
      output_path: take("TransformOutput.S3OutputPath"),
      output_kms_key: take("TransformOutput.KmsKeyId"),
      volume_kms_key: take("TransformResources.VolumeKmsKeyId"),
      max_concurrent_transforms: take("MaxConcurrentTransforms"),
      max_payload: take("MaxPayloadInMB"),
      env: take("Environment"),
      tags: take("Tags"),
      // Without it the SDK asks AWS for the image of a model given by name, to name the job after it.
      base_transform_job_name:
        jobName(args, "TransformJobName", to) ??
        (isExpression(args.peek("ModelName")) ? undefined : literal(source.name)),
      sagemaker_session: to.session,
    });
    const work = call(attribute(to.shared("transformer", transformer), "transform"), {
      data: take(`${DATA}.S3Uri`),
      data_type: take(`${DATA}.S3DataType`),
      content_type: take("TransformInput.ContentType"),
      compression_type: take("TransformInput.CompressionType"),
      split_type: take("TransformInput.SplitType"),
      input_filter: take("DataProcessing.InputFilter"),
      output_filter: take("DataProcessing.OutputFilter"),
      join_source: take("DataProcessing.JoinSource"),
      model_client_config: take("ModelClientConfig"),
    });
    return call(imported(to.module(mlops("steps")), "TransformStep"), {
      name: literal(source.name),
      step_args: work,
      ...stepKeywords(source, to, { cache: true, retry: true }),
    });
  },
};
