import type { StepDefinitionJson } from "../../pipeline/document";
import type { JsonObject } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import type { StartContext } from "../contract";

/** A PySpark script, whose place its author fills in, with a folder of the run's own to write to. */
export function sparkSubmit(output: JsonObject): JsonObject {
  return {
    HadoopJarStep: {
      Jar: "command-runner.jar",
      Args: ["spark-submit", "--deploy-mode", "cluster", "", "--output", output],
    },
  };
}

export function logFolder({ bucket, name }: StartContext): string {
  return `s3://${bucket}/emr-logs/${name}`;
}

/** An EMR step either names a cluster or describes one. */
export function hasClusterOfItsOwn(definition: StepDefinitionJson): boolean {
  return getAt(definition, ["Arguments", "ClusterConfig"]) !== undefined;
}
