import { frameworkImage } from "../aws/framework-images";
import { type Operand, printExpression } from "../pipeline/expression";
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

/** A name for what every run makes anew: `Deploy-5yd7mbbwrfsp`. */
export function nameOfRun({ name }: Pick<StartContext, "name">): JsonObject {
  return hyphenated(resourceName(name), { kind: "execution", variable: "PipelineExecutionId" });
}

/** A name for what one run makes and the next ones update: `attrition-Deploy`. */
export function lastingName({ name }: Pick<StartContext, "name">): JsonObject {
  return hyphenated({ kind: "execution", variable: "PipelineName" }, resourceName(name));
}

function hyphenated(...values: readonly Operand[]): JsonObject {
  return printExpression({ kind: "join", separator: "-", values });
}

/** A step's name as AWS names resources: without `_`, and short enough for an execution's id beside it. */
function resourceName(stepName: string): string {
  const name = stepName
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 48)
    .replaceAll(/^-|-$/g, "");
  return name === "" ? "step" : name;
}
