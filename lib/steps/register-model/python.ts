import { attribute, call, imported, literal } from "../../python/build";
import { isRefusal, refusal, type StepEmitter } from "../python/contract";
import { modelStepName } from "../python/model-step-name";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { driftCheckBaselines, metadataProperties, modelMetrics } from "./python-metrics";
import { registeredModel } from "./python-registered";

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
    const containers = args.takeItems(CONTAINERS) ?? [];
    if (args.peek("ModelApprovalStatus") === undefined)
      return refusal("the SDK always writes an approval status");
    if (args.peek("ModelPackageGroupName") === undefined)
      return refusal("the SDK always writes a model package group");

    const registered = registeredModel(containers, to, source.name);
    if (isRefusal(registered)) return registered;
    const only = containers.length === 1 ? containers[0] : undefined; // what it says of all would be said of each
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
        framework: to.value(only?.take("Framework")),
        framework_version: to.value(only?.take("FrameworkVersion")),
      }),
      nearest_model_name: to.value(only?.take("NearestModelName")),
      data_input_configuration: to.value(only?.take("ModelInput.DataInputConfig")),
    });
    return call(imported(to.module(mlops("model_step")), "ModelStep"), {
      name: literal(stepName),
      step_args: work,
      ...stepKeywords(source, to, { retry: true }),
    });
  },
};
