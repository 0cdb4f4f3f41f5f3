import { type FrameworkImage, frameworkImage } from "../../aws/framework-images";
import type { JsonObject } from "../../utils/json";
import type { StartContext } from "../contract";
import { executionPath } from "../start-values";

/** The SDK's own values. Source: SDK2 `clarify_check_step.py`, `quality_check_step.py`. */
export const CHECK_SETTINGS: JsonObject = {
  SkipCheck: false,
  FailOnViolation: true,
  RegisterNewBaseline: false,
};

interface CheckJob {
  readonly image: FrameworkImage;
  readonly inputs: readonly JsonObject[];
  readonly outputName: string;
}

/** The processing job of a check; blank image where AWS publishes none for the region. */
export function checkJob(
  context: StartContext,
  { image, inputs, outputName }: CheckJob,
): JsonObject {
  return {
    ProcessingResources: {
      ClusterConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
    },
    AppSpecification: { ImageUri: frameworkImage(image, context.region) ?? "" },
    RoleArn: context.roleArn,
    ProcessingInputs: inputs,
    ProcessingOutputConfig: {
      Outputs: [
        {
          OutputName: outputName,
          AppManaged: false,
          S3Output: {
            S3Uri: executionPath(context),
            LocalPath: "/opt/ml/processing/output",
            S3UploadMode: "EndOfJob",
          },
        },
      ],
    },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  };
}

/** A file that the job finds in a folder which the container expects. */
export function checkInput(name: string, localPath: string): JsonObject {
  return {
    InputName: name,
    AppManaged: false,
    S3Input: {
      S3Uri: "",
      LocalPath: localPath,
      S3DataType: "S3Prefix",
      S3InputMode: "File",
      S3DataDistributionType: "FullyReplicated",
      S3CompressionType: "None",
    },
  };
}

/** Names and folders that Clarify's container and the check step know. Source: SDK2 `clarify_check_step.py`. */
export function clarifyJob(context: StartContext): JsonObject {
  return checkJob(context, {
    image: "clarify",
    inputs: [
      checkInput("analysis_config", "/opt/ml/processing/input/config"),
      checkInput("dataset", "/opt/ml/processing/input/data"),
    ],
    outputName: "analysis_result",
  });
}

/** Names, folders and variables that Model Monitor's container knows. Source: SDK2 `quality_check_step.py`. */
export function qualityJob(context: StartContext, environment: JsonObject): JsonObject {
  const folder = "/opt/ml/processing/input/baseline_dataset_input";
  const job = checkJob(context, {
    image: "modelMonitor",
    inputs: [checkInput("baseline_dataset_input", folder)],
    outputName: "quality_check_output",
  });
  return {
    ...job,
    Environment: {
      output_path: "/opt/ml/processing/output",
      publish_cloudwatch_metrics: "Disabled",
      dataset_format: CSV_WITH_HEADER,
      dataset_source: folder,
      ...environment,
    },
  };
}

/** As the SDK spells it: the container reads JSON from a text. */
export const CSV_WITH_HEADER = datasetFormat("true");
export const CSV_WITHOUT_HEADER = datasetFormat("false");

function datasetFormat(header: string): string {
  return `{"csv": {"header": ${header}, "output_columns_position": "START"}}`;
}
