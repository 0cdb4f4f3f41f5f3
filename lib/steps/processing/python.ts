import { attribute, call, imported, type Keywords, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, type JsonValue } from "../../utils/json";
import {
  type Emission,
  isRefusal,
  type Refusal,
  refusal,
  type StepEmitter,
} from "../python/contract";
import { jobName, missingJobName } from "../python/job-name";
import type { Members } from "../python/members";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { processingInput, processingOutput, type ScriptInput, scriptInput } from "./python-inputs";
import { networkConfig } from "./python-network";

const INPUTS = "ProcessingInputs";
const OUTPUTS = "ProcessingOutputConfig.Outputs";
const LEFT_OUT = { sdk: "v3", lack: "Processor leaves out" } as const;

export const processingEmitter: StepEmitter = {
  missing: [
    missingJobName("ProcessingJobName"),
    {
      ...LEFT_OUT,
      path: `Arguments.${INPUTS}.DatasetDefinition`,
      whole: `Arguments.${INPUTS}`,
      of: "inputs that are queries",
    },
    {
      ...LEFT_OUT,
      path: `Arguments.${OUTPUTS}.FeatureStoreOutput`,
      whole: "Arguments.ProcessingOutputConfig",
      of: "outputs that go to a feature store",
    },
    { ...LEFT_OUT, path: "Arguments.ProcessingJobName", of: "the name of the job" },
  ],
  emit: (source, to) => {
    const { args } = source;
    const script = scriptOf(args, to);
    const runs = runKeywords(args, to, script);
    if (isRefusal(runs)) return runs;
    const settings = processorKeywords(args, to, script);
    if (isRefusal(settings)) return settings;
    const module = to.module({ v2: "sagemaker.processing", v3: "sagemaker.core.processing" });
    const processor = to.shared(
      script ? "script_processor" : "processor",
      call(imported(module, script ? "ScriptProcessor" : "Processor"), settings),
    );
    return call(imported(to.module(mlops("steps")), "ProcessingStep"), {
      name: literal(source.name),
      step_args: call(attribute(processor, "run"), runs),
      ...stepKeywords(source, to, { cache: true, retry: true, propertyFiles: true }),
    });
  },
};

/** The script that the job runs, when the entry point and the last input are about one file. */
function scriptOf(args: Members, to: Emission): ScriptInput | undefined {
  const inputs = args.peek(INPUTS);
  const last = isJsonArray(inputs) && isTaken(inputs, to) ? inputs.at(-1) : undefined;
  return scriptInput(last, args.peek("AppSpecification.ContainerEntrypoint"));
}

function runKeywords(
  args: Members,
  to: Emission,
  script: ScriptInput | undefined,
): Keywords | Refusal {
  const inputs = itemsOf(args, INPUTS, to);
  const own = script ? inputs.slice(0, -1) : inputs;
  if (script) inputs.at(-1)?.takeAll();
  const read = allWritten(own.map((input) => processingInput(input, to)));
  if (isRefusal(read)) return read;
  const outputs = itemsOf(args, OUTPUTS, to);
  const written = allWritten(outputs.map((output) => processingOutput(output, to)));
  if (isRefusal(written)) return written;
  return {
    code: script && literal(script.code),
    inputs: read.length > 0 ? list(read) : undefined,
    outputs: written.length > 0 ? list(written) : undefined,
    arguments: to.value(args.take("AppSpecification.ContainerArguments")),
  };
}

function processorKeywords(
  args: Members,
  to: Emission,
  script: ScriptInput | undefined,
): Keywords | Refusal {
  const cluster = "ProcessingResources.ClusterConfig";
  const count = args.take(`${cluster}.InstanceCount`);
  const type = args.take(`${cluster}.InstanceType`);
  const volume = args.take(`${cluster}.VolumeSizeInGB`);
  const role = args.take("RoleArn");
  if (count === undefined || type === undefined || volume === undefined)
    return refusal("the SDK always writes instance type, count and volume");
  if (role === undefined) return refusal("the SDK wants a role");
  const entrypoint = args.take("AppSpecification.ContainerEntrypoint");
  return {
    image_uri: to.value(args.take("AppSpecification.ImageUri")),
    ...(script
      ? { command: list(script.command.map((word) => literal(word))) }
      : { entrypoint: to.value(entrypoint) }),
    role: to.role(role),
    base_job_name: jobName(args, "ProcessingJobName", to),
    instance_count: to.value(count),
    instance_type: to.value(type),
    volume_size_in_gb: volume === 30 ? undefined : to.value(volume),
    volume_kms_key: to.value(args.take(`${cluster}.VolumeKmsKeyId`)),
    output_kms_key: writesOutputs(args, to)
      ? to.value(args.take("ProcessingOutputConfig.KmsKeyId"))
      : undefined,
    max_runtime_in_seconds: to.value(args.take("StoppingCondition.MaxRuntimeInSeconds")),
    env: to.value(args.take("Environment")),
    tags: to.value(args.take("Tags")),
    network_config: networkConfig(args, to),
    sagemaker_session: to.session,
  };
}

/** The SDK leaves the key out where there are no outputs. */
function writesOutputs(args: Members, to: Emission): boolean {
  const outputs = args.peek(OUTPUTS);
  return isJsonArray(outputs) && outputs.length > 0 && isTaken(outputs, to);
}

/**
 * Items of a list that says something; an empty one stays, since the SDK leaves it out, and so does one that it would
 * write in part.
 */
function itemsOf(args: Members, path: string, to: Emission): readonly Members[] {
  const list = args.peek(path);
  const isWritten = isJsonArray(list) && list.length > 0 && isTaken(list, to);
  return isWritten ? (args.takeItems(path) ?? []) : [];
}

/** SDK v3 leaves queries and feature stores out, so that all inputs or outputs have to be added to what it writes. */
function isTaken(list: readonly JsonValue[], to: Emission): boolean {
  const isLeftOut = (each: JsonValue) =>
    Object(each).DatasetDefinition !== undefined || Object(each).FeatureStoreOutput !== undefined;
  return to.sdk === "v2" || !list.some(isLeftOut);
}

function allWritten(items: readonly (PyExpression | Refusal)[]): readonly PyExpression[] | Refusal {
  return items.find(isRefusal) ?? items.filter((item) => !isRefusal(item));
}
