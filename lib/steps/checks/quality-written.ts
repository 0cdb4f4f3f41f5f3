import { frameworkImage } from "../../aws/framework-images";
import type { JsonValue } from "../../utils/json";
import type { Emission } from "../python/contract";
import type { Members } from "../python/members";

const DATASET_PATH = "/opt/ml/processing/input/baseline_dataset_input";
const OUTPUT_PATH = "/opt/ml/processing/output";

/** What the class puts into the container by itself. */
const VARIABLES: Readonly<Record<string, string>> = {
  output_path: OUTPUT_PATH,
  publish_cloudwatch_metrics: "Disabled",
  dataset_source: DATASET_PATH,
};

/** Where a quality check reads and writes. */
interface QualityFiles {
  readonly dataset: JsonValue;
  readonly output: JsonValue;
}

/**
 * Takes what `QualityCheckStep` writes by itself, and the two places of its files; what is otherwise than the class
 * would write it stays behind.
 *
 * @returns undefined where there is not one data set and one output.
 */
export function takeQualityFiles(args: Members, { region }: Emission): QualityFiles | undefined {
  const [input, ...inputs] = args.takeItems("ProcessingInputs") ?? [];
  const [output, ...outputs] = args.takeItems("ProcessingOutputConfig.Outputs") ?? [];
  if (!(input && output) || inputs.length + outputs.length > 0) return undefined;

  const image = frameworkImage("modelMonitor", region);
  if (image !== undefined) args.takeWritten("AppSpecification.ImageUri", image);
  for (const [name, value] of Object.entries(VARIABLES))
    args.takeWritten(`Environment.${name}`, value);

  input.takeWritten("InputName", "baseline_dataset_input");
  input.takeWritten("AppManaged", false);
  input.takeWritten("S3Input.LocalPath", DATASET_PATH);
  input.takeWritten("S3Input.S3DataType", "S3Prefix");
  input.takeWritten("S3Input.S3InputMode", "File");
  input.takeWritten("S3Input.S3DataDistributionType", "FullyReplicated");
  input.takeWritten("S3Input.S3CompressionType", "None");
  output.takeWritten("OutputName", "quality_check_output");
  output.takeWritten("AppManaged", false);
  output.takeWritten("S3Output.LocalPath", OUTPUT_PATH);
  output.takeWritten("S3Output.S3UploadMode", "EndOfJob");

  const dataset = input.take("S3Input.S3Uri");
  const place = output.take("S3Output.S3Uri");
  return dataset === undefined || place === undefined ? undefined : { dataset, output: place };
}
