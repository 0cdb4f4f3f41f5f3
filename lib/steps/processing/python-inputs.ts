import { call, imported } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { JsonValue } from "../../utils/json";
import { type Emission, type Refusal, refusal } from "../python/contract";
import { isRemote } from "../python/locations";
import type { Members } from "../python/members";
import { datasetInput } from "./python-datasets";

/** A `ProcessingInput` of either SDK. */
export function processingInput(input: Members, to: Emission): PyExpression | Refusal {
  if (input.peek("DatasetDefinition") !== undefined) return datasetInput(input, to);
  const source = input.take("S3Input.S3Uri");
  const destination = input.take("S3Input.LocalPath");
  const name = input.take("InputName");
  if (source === undefined || destination === undefined || name === undefined)
    return refusal("an input says not where it comes from or goes to");
  if (!isRemote(source)) return refusal("the SDK would upload an input that is not in S3");
  if (input.peek("S3Input.S3DataType") === undefined)
    return refusal("the SDK always writes S3DataType");
  const appManaged = input.take("AppManaged");
  const options = inputOptions(input, to);
  if (to.sdk === "v2")
    return call(imported("sagemaker.processing", "ProcessingInput"), {
      input_name: to.value(name),
      source: to.value(source),
      destination: to.value(destination),
      ...options,
      app_managed: appManaged === false ? undefined : to.value(appManaged),
    });
  return call(imported("sagemaker.core.shapes", "ProcessingInput"), {
    input_name: to.value(name),
    s3_input: call(imported("sagemaker.core.shapes", "ProcessingS3Input"), {
      s3_uri: to.value(source),
      local_path: to.value(destination),
      ...options,
    }),
    app_managed: appManaged === false ? undefined : to.value(appManaged),
  });
}

/** How the data is copied; in v2 only what differs from the SDK's default. */
function inputOptions(input: Members, to: Emission) {
  const option = (member: string, usual: string): PyExpression | undefined => {
    const value: JsonValue = input.take(`S3Input.${member}`) ?? usual;
    return value === usual && to.sdk === "v2" ? undefined : to.value(value);
  };
  const other = (member: string, usual: string): PyExpression | undefined => {
    const value = input.take(`S3Input.${member}`) ?? usual;
    return value === usual ? undefined : to.value(value);
  };
  return {
    s3_data_type: option("S3DataType", "S3Prefix"),
    s3_input_mode: option("S3InputMode", "File"),
    s3_data_distribution_type: other("S3DataDistributionType", "FullyReplicated"),
    s3_compression_type: other("S3CompressionType", "None"),
  };
}

/** A `ProcessingOutput` of either SDK. */
export function processingOutput(output: Members, to: Emission): PyExpression | Refusal {
  const name = output.take("OutputName");
  const appManaged = output.take("AppManaged");
  const shared = {
    output_name: to.value(name),
    app_managed: appManaged === false ? undefined : to.value(appManaged),
  };
  const feature = featureStoreOutput(output, to);
  if (feature && output.peek("S3Output") === undefined)
    return call(imported("sagemaker.processing", "ProcessingOutput"), {
      ...shared,
      feature_store_output: feature,
    });
  const destination = output.take("S3Output.S3Uri");
  const source = output.take("S3Output.LocalPath");
  const mode = output.take("S3Output.S3UploadMode");
  if (name === undefined || !isRemote(destination) || source === undefined || mode === undefined)
    return refusal("an output says not where it comes from or goes to");
  if (to.sdk === "v2")
    return call(imported("sagemaker.processing", "ProcessingOutput"), {
      output_name: shared.output_name,
      source: to.value(source),
      destination: to.value(destination),
      s3_upload_mode: mode === "EndOfJob" ? undefined : to.value(mode),
      app_managed: shared.app_managed,
      feature_store_output: feature,
    });
  return call(imported("sagemaker.core.shapes", "ProcessingOutput"), {
    output_name: shared.output_name,
    s3_output: call(imported("sagemaker.core.shapes", "ProcessingS3Output"), {
      s3_uri: to.value(destination),
      local_path: to.value(source),
      s3_upload_mode: to.value(mode),
    }),
    app_managed: shared.app_managed,
  });
}

function featureStoreOutput(output: Members, to: Emission): PyExpression | undefined {
  const group = output.take("FeatureStoreOutput.FeatureGroupName");
  if (group === undefined) return undefined;
  return call(imported("sagemaker.processing", "FeatureStoreOutput"), {
    feature_group_name: to.value(group),
  });
}

/** The script of a `ScriptProcessor`, read from the input that the SDK adds for it. */
export interface ScriptInput {
  readonly command: readonly string[];
  /** `s3://…/prepare.py` */
  readonly code: string;
}

const CODE_FOLDER = "/opt/ml/processing/input/code";

/** The last input and the entry point, when they are just what `ScriptProcessor.run(code=…)` writes. */
export function scriptInput(
  last: JsonValue | undefined,
  entrypoint: JsonValue | undefined,
): ScriptInput | undefined {
  const words = Array.isArray(entrypoint) ? entrypoint : [];
  if (words.length < 2 || !words.every((word) => typeof word === "string")) return undefined;
  const { InputName, AppManaged = false, S3Input, ...others } = Object(last);
  if (InputName !== "code" || AppManaged !== false || Object.keys(others).length > 0)
    return undefined;
  const { S3Uri, LocalPath, S3DataType, ...options } = Object(S3Input);
  if (typeof S3Uri !== "string" || LocalPath !== CODE_FOLDER || S3DataType !== "S3Prefix")
    return undefined;
  if (!/^s3:\/\/[^?#;%]+[^/?#;%]$/.test(S3Uri) || !isUsual(options)) return undefined;
  const file = S3Uri.slice(S3Uri.lastIndexOf("/") + 1);
  return words.at(-1) === `${CODE_FOLDER}/${file}`
    ? { command: words.slice(0, -1), code: S3Uri }
    : undefined;
}

const USUAL: Readonly<Record<string, string>> = {
  S3InputMode: "File",
  S3DataDistributionType: "FullyReplicated",
  S3CompressionType: "None",
};

function isUsual(options: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(options).every(([member, value]) => USUAL[member] === value);
}
