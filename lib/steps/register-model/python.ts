import { attribute, call, imported, literal, name } from "../../python/build";
import { model, modelBuilder } from "../model/python-model";
import { isRefusal, refusal, type StepEmitter } from "../python/contract";
import { modelStepName } from "../python/model-step-name";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { driftCheckBaselines, metadataProperties, modelMetrics } from "./python-metrics";

const SPECIFICATION = "InferenceSpecification";
const CONTAINERS = `${SPECIFICATION}.Containers`;
const BUILDER = { sdk: "v3", lack: "ModelBuilder.register has no argument for" } as const;

/** `ModelStep` over what `Model.register` (v2) or `ModelBuilder.register` (v3) would start. */
export const registerModelEmitter: StepEmitter = {
  missing: [
    { ...BUILDER, path: `Arguments.${CONTAINERS}.Framework`, of: "the container's framework" },
    {
      ...BUILDER,
      path: `Arguments.${CONTAINERS}.FrameworkVersion`,
      of: "the framework's version",
    },
  ],
  emit(source, to) {
    const { args } = source;
    const take = (path: string) => to.value(args.take(path));
    const stepName = modelStepName(source, to);
    if (isRefusal(stepName)) return stepName;
    const [container, ...others] = args.takeItems(CONTAINERS) ?? [];
    if (!container || others.length > 0) return refusal("it registers other than one container");
    if (args.peek("ModelApprovalStatus") === undefined)
      return refusal("the SDK always writes an approval status");
    if (args.peek("ModelPackageGroupName") === undefined)
      return refusal("the SDK always writes a model package group");

    const registered =
      to.sdk === "v2" ? model(container, to) : modelBuilder(container, to, { role: name("role") });
    const work = call(attribute(to.shared("model", registered), "register"), {
      model_package_group_name: take("ModelPackageGroupName"),
      content_types: take(`${SPECIFICATION}.SupportedContentTypes`),
      response_types: take(`${SPECIFICATION}.SupportedResponseMIMETypes`),
      inference_instances: take(`${SPECIFICATION}.SupportedRealtimeInferenceInstanceTypes`),
      transform_instances: take(`${SPECIFICATION}.SupportedTransformInstanceTypes`),
      approval_status: take("ModelApprovalStatus"),
      description: take("ModelPackageDescription"),
      model_metrics: modelMetrics(args, to),
      drift_check_baselines: driftCheckBaselines(args, to),
      metadata_properties: metadataProperties(args, to),
      customer_metadata_properties: take("CustomerMetadataProperties"),
      domain: take("Domain"),
      task: take("Task"),
      sample_payload_url: take("SamplePayloadUrl"),
      source_uri: take("SourceUri"),
      skip_model_validation: take("SkipModelValidation"),
      ...(to.sdk === "v2" && {
        framework: to.value(container.take("Framework")),
        framework_version: to.value(container.take("FrameworkVersion")),
      }),
      nearest_model_name: to.value(container.take("NearestModelName")),
      data_input_configuration: to.value(container.take("ModelInput.DataInputConfig")),
    });
    return call(imported(to.module(mlops("model_step")), "ModelStep"), {
      name: literal(stepName),
      step_args: work,
      ...stepKeywords(source, to, { retry: true }),
    });
  },
};
