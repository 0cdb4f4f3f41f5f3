import { isExpression } from "../../pipeline/expression";
import { attribute, call, imported, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { JsonValue } from "../../utils/json";
import { type Emission, type Refusal, refusal, type StepEmitter } from "../python/contract";
import type { Members } from "../python/members";
import { modelStepName } from "../python/model-step-name";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { model, modelBuilder } from "./python-model";

/** `ModelStep` over what `Model.create` (v2) or `ModelBuilder.build` (v3) would start. */
export const modelEmitter: StepEmitter = {
  emit(source, to) {
    const { args } = source;
    if (isExpression(args.peek("ExecutionRoleArn")))
      return refusal("the SDK takes no value of the pipeline as the role of a model");
    const work = to.sdk === "v2" ? created(args, to) : built(args, to);
    if (work.kind === "refusal") return work;
    return call(imported(to.module(mlops("model_step")), "ModelStep"), {
      name: literal(modelStepName(source, to.sdk)),
      step_args: work,
      ...stepKeywords(source, to, { retry: true }),
    });
  },
};

function created(args: Members, to: Emission): PyExpression | Refusal {
  const container = args.takeObject("PrimaryContainer");
  const containers = args.takeItems("Containers");
  const options = {
    role: to.role(args.take("ExecutionRoleArn")),
    vpcConfig: to.value(args.take("VpcConfig")),
    isolated: to.value(args.take("EnableNetworkIsolation")),
  };
  const tags = to.value(args.take("Tags"));
  if (container)
    return call(attribute(to.shared("model", model(container, to, options)), "create"), { tags });
  if (!containers) return refusal("the model has no container");
  const chain = call(imported("sagemaker.pipeline", "PipelineModel"), {
    models: { kind: "list", items: containers.map((each) => model(each, to)) },
    role: options.role,
    vpc_config: options.vpcConfig,
    enable_network_isolation: options.isolated,
    sagemaker_session: to.session,
  });
  return call(attribute(to.shared("model", chain), "create"), {
    instance_type: literal(null), // only asked for to pick an image
    tags,
  });
}

function built(args: Members, to: Emission): PyExpression | Refusal {
  const container = args.takeObject("PrimaryContainer");
  if (!container) return refusal("v3's ModelBuilder makes models of one container");
  if (container.peek("ModelDataUrl") === undefined)
    return refusal("v3's ModelBuilder uploads something of its own where there is no model data");
  const builder = modelBuilder(container, to, {
    role: to.role(args.take("ExecutionRoleArn")),
    network: network(args, to),
  });
  return call(attribute(to.shared("model", builder), "build"), {
    tags: to.value(args.take("Tags")),
  });
}

/** Private networking of a v3 model; undefined when the model has none. */
function network(args: Members, to: Emission): PyExpression | undefined {
  const isolated = args.peek("EnableNetworkIsolation");
  const subnets = args.peek("VpcConfig.Subnets");
  if (![isolated, subnets].some((value) => value !== undefined && isPlain(value))) return undefined;
  return call(imported("sagemaker.core.training.configs", "Networking"), {
    subnets: to.value(args.take("VpcConfig.Subnets")),
    security_group_ids: to.value(args.take("VpcConfig.SecurityGroupIds")),
    enable_network_isolation: to.value(args.take("EnableNetworkIsolation")),
  });
}

function isPlain(value: JsonValue): boolean {
  return !isExpression(value);
}
