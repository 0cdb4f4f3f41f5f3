import { frameworkImage } from "../aws/framework-images";
import { printExpression } from "../pipeline/expression";
import type { JsonObject } from "../utils/json";
import type { StartContext } from "./contract";

/**
 * Where a new step writes: a folder of its own in every run,
 * `s3://<bucket>/<pipeline>/<execution id>/<step>`, built as the SageMaker Python SDK builds its output paths.
 */
export function executionPath({ bucket, name }: StartContext): JsonObject {
  return printExpression({
    kind: "join",
    separator: "/",
    values: [
      "s3:/", // with the separator behind it this becomes `s3://`
      bucket,
      { kind: "execution", variable: "PipelineName" },
      { kind: "execution", variable: "PipelineExecutionId" },
      name,
    ],
  });
}

/** The image that new training and model steps run; blank, to be filled by the author, where AWS has none. */
export function xgboostImage({ region }: StartContext): string {
  return frameworkImage("xgboost", region) ?? "";
}
