import { call, imported, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { Emission } from "../python/contract";
import { isEmptyObject } from "../python/is-empty-object";
import type { Members } from "../python/members";

/** What stands beside the container in the SDK's object for a model. */
interface ModelOptions {
  readonly modelName?: PyExpression | undefined;
  readonly role?: PyExpression | undefined;
  readonly vpcConfig?: PyExpression | undefined;
  readonly isolated?: PyExpression | undefined;
  readonly network?: PyExpression | undefined;
}

/** One container as v2's `Model`. */
export function model(container: Members, to: Emission, options: ModelOptions = {}): PyExpression {
  return call(imported("sagemaker.model", "Model"), {
    name: options.modelName,
    image_uri: to.value(container.take("Image")),
    model_data: to.value(container.take("ModelDataUrl")),
    env: environment(container, to),
    role: options.role,
    vpc_config: options.vpcConfig,
    enable_network_isolation: options.isolated,
    sagemaker_session: to.session,
  });
}

/** Containers one behind the other as v2's `PipelineModel`. */
export function pipelineModel(
  containers: readonly Members[],
  to: Emission,
  { modelName, role, vpcConfig, isolated }: ModelOptions,
): PyExpression {
  return call(imported("sagemaker.pipeline", "PipelineModel"), {
    name: modelName,
    models: list(containers.map((each) => model(each, to))),
    role,
    vpc_config: vpcConfig,
    enable_network_isolation: isolated,
    sagemaker_session: to.session,
  });
}

/** One container as v3's `ModelBuilder`. */
export function modelBuilder(
  container: Members,
  to: Emission,
  options: ModelOptions = {},
): PyExpression {
  return call(imported("sagemaker.serve.model_builder", "ModelBuilder"), {
    image_uri: to.value(container.take("Image")),
    s3_model_data_url: to.value(container.take("ModelDataUrl")),
    env_vars: environment(container, to),
    role_arn: options.role,
    network: options.network,
    // Its default makes the builder add the variables of script mode to the container.
    dependencies: { kind: "dict", entries: [] },
    sagemaker_session: to.session,
  });
}

/** Containers one behind the other as v3's `ModelBuilder`, which reads them off a `Model`. */
export function chainBuilder(
  containers: readonly Members[],
  to: Emission,
  { name, role, network }: ModelOptions & { readonly name: string },
): PyExpression {
  const chain = call(imported("sagemaker.core.resources", "Model"), {
    model_name: literal(name),
    containers: list(containers.map((container) => containerDefinition(container, to))),
  });
  return call(imported("sagemaker.serve.model_builder", "ModelBuilder"), {
    model: list([chain]),
    role_arn: role,
    network,
    sagemaker_session: to.session,
  });
}

function containerDefinition(container: Members, to: Emission): PyExpression {
  return call(imported("sagemaker.core.shapes", "ContainerDefinition"), {
    container_hostname: to.value(container.take("ContainerHostname")),
    image: to.value(container.take("Image")),
    mode: to.value(container.take("Mode")),
    model_data_url: to.value(container.take("ModelDataUrl")),
    environment: environment(container, to),
    model_package_name: to.value(container.take("ModelPackageName")),
    inference_specification_name: to.value(container.take("InferenceSpecificationName")),
  });
}

function environment(container: Members, to: Emission): PyExpression | undefined {
  const value = container.take("Environment");
  return isEmptyObject(value) ? undefined : to.value(value);
}
