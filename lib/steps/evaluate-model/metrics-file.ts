import type { StepDefinitionJson } from "../../pipeline/document";
import { isJsonArray, isJsonObject } from "../../utils/json";

/** The name of the property file that holds metrics, such as `evaluation.json`; undefined when there is none. */
export function metricsFile({ PropertyFiles }: StepDefinitionJson): string | undefined {
  const files = isJsonArray(PropertyFiles) ? PropertyFiles : [];
  for (const file of files) {
    if (!isJsonObject(file)) continue;
    const { PropertyFileName, FilePath } = file;
    if (typeof PropertyFileName !== "string" || typeof FilePath !== "string") continue;
    if (METRICS_FILE.test(FilePath)) return PropertyFileName;
  }
  return undefined;
}

const METRICS_FILE = /(?:^|[/_-])(?:evaluation|metrics)\.json$/;
