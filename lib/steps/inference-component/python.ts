import { attribute, call, imported, literal } from "../../python/build";
import { refusal, type StepEmitter } from "../python/contract";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

/** `InferenceComponentStep` over what the session would create. */
export const inferenceComponentEmitter: StepEmitter = {
  emit(source, to) {
    const { args } = source;
    const take = (path: string) => to.value(args.take(path));
    if (args.peek("RuntimeConfig") === undefined)
      return refusal("the SDK always writes a RuntimeConfig");
    const work = call(attribute(to.session, "create_inference_component"), {
      inference_component_name: take("InferenceComponentName") ?? literal(null),
      endpoint_name: take("EndpointName") ?? literal(null),
      variant_name: take("VariantName") ?? literal(null),
      specification: take("Specification"),
      runtime_config: take("RuntimeConfig"),
      tags: take("Tags"),
    });
    return call(imported(to.module(mlops("inference_component_step")), "InferenceComponentStep"), {
      name: literal(source.name),
      step_args: work,
      ...stepKeywords(source, to),
    });
  },
};
