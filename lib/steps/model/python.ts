import { isExpression } from "../../pipeline/expression";
import { attribute, call, imported, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { JsonValue } from "../../utils/json";
import {
  type Emission,
  isRefusal,
  type Refusal,
  refusal,
  type StepEmitter,
  type StepSource,
} from "../python/contract";
import { jobName, missingJobName } from "../python/job-name";
import type { Members } from "../python/members";
import { modelStepName } from "../python/model-step-name";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { chainBuilder, model, modelBuilder, pipelineModel } from "./python-model";

/** `ModelStep` over what `Model.create` (v2) or `ModelBuilder.build` (v3) would start. */
export const modelEmitter: StepEmitter = {
  missing: [
    missingJobName("ModelName"),
    {
      sdk: "v3",
      path: "Arguments.ModelName",
      lack: "ModelBuilder leaves out",
      of: "the name of the model",
    },
  ],
  emit(source, to) {
    const { args } = source;
    if (isExpression(args.peek("ExecutionRoleArn")))
      return refusal("the SDK takes no value of the pipeline as the role of a model");
    const name = modelStepName(source, to);
    if (isRefusal(name)) return name;
    const work = to.sdk === "v2" ? created(args, to) : built(source, to);
    if (work.kind === "refusal") return work;
    return call(imported(to.module(mlops("model_step")), "ModelStep"), {
      name: literal(name),
      step_args: work,
      ...stepKeywords(source, to, { retry: true }),
    });
  },
};

function created(args: Members, to: Emission): PyExpression | Refusal {
  const container = args.takeObject("PrimaryContainer");
  const containers = args.takeItems("Containers");
  if ([container, ...(containers ?? [])].some((each) => each && each.peek("Image") === undefined))
    return refusal("v2's Model wants an image; one that is read from a model package has none");
  const options = {
    modelName: jobName(args, "ModelName", to),
    role: to.role(args.take("ExecutionRoleArn")),
    vpcConfig: to.value(args.take("VpcConfig")),
    isolated: to.value(args.take("EnableNetworkIsolation")),
  };
  if (container)
    return call(attribute(to.shared("model", model(container, to, options)), "create"), {
      tags: to.value(args.take("Tags")),
    });
  if (!containers) return refusal("the model has no container");
  const chain = pipelineModel(containers, to, options);
  return call(attribute(to.shared("model", chain), "create"), {
    instance_type: literal(null), // only asked for to pick an image
  });
}

function built({ args, name }: StepSource, to: Emission): PyExpression | Refusal {
  const options = { role: to.role(args.take("ExecutionRoleArn")), network: network(args, to) };
  const builder = builderOf({ args, name }, to, options);
  if (isRefusal(builder)) return builder;
  return call(attribute(to.shared("model", builder), "build"), {
    tags: to.value(args.take("Tags")),
  });
}

function builderOf(
  { args, name }: Pick<StepSource, "args" | "name">,
  to: Emission,
  options: Parameters<typeof modelBuilder>[2],
): PyExpression | Refusal {
  const container = args.takeObject("PrimaryContainer");
  if (container?.peek("ModelDataUrl") !== undefined) return modelBuilder(container, to, options);
  if (container)
    return refusal("v3's ModelBuilder uploads something of its own where there is no model data");
  const containers = args.takeItems("Containers") ?? [];
  return containers.length > 0
    ? chainBuilder(containers, to, { ...options, name })
    : refusal("the model has no container");
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
