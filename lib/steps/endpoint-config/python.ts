import { isExpression } from "../../pipeline/expression";
import { attribute, call, imported, literal } from "../../python/build";
import { isJsonArray } from "../../utils/json";
import { refusal, type StepEmitter } from "../python/contract";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

/** `EndpointConfigStep` over what the session would create. */
export const endpointConfigEmitter: StepEmitter = {
  emit(source, to) {
    const { args } = source;
    const take = (path: string) => to.value(args.take(path));
    const variants = args.peek("ProductionVariants");
    if (!isJsonArray(variants)) return refusal("its variants are not a list");
    if (to.sdk === "v3" && variants.some((variant) => isExpression(Object(variant).InstanceType)))
      return refusal("create_endpoint_config takes no value of the pipeline as an instance type");
    const work = call(attribute(to.session, "create_endpoint_config"), {
      name: take("EndpointConfigName") ?? literal(null),
      production_variants: take("ProductionVariants"),
      tags: take("Tags"),
      kms_key: take("KmsKeyId"),
      async_inference_config_dict: take("AsyncInferenceConfig"),
      role: to.role(args.take("ExecutionRoleArn")),
      ...(to.sdk === "v3" && {
        vpc_config: take("VpcConfig"),
        enable_network_isolation: take("EnableNetworkIsolation"),
      }),
    });
    return call(imported(to.module(mlops("endpoint_step")), "EndpointConfigStep"), {
      name: literal(source.name),
      step_args: work,
      ...stepKeywords(source, to, { cache: true, retry: true }),
    });
  },
};
