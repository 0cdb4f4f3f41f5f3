import type { Step } from "../pipeline/document";
import { isJsonArray, isJsonObject } from "../utils/json";
import { portsOf } from "./ports-of";

/** A value that is known to lie in a property file. */
export interface FileValue {
  /** As a look-up writes it: `metrics.auc`. */
  readonly path: string;
  readonly label: string;
}

/** Names of the property files that a step declares. */
export function propertyFileNames({ definition: { PropertyFiles } }: Step): readonly string[] {
  if (!isJsonArray(PropertyFiles)) return [];
  return PropertyFiles.filter(isJsonObject).flatMap(({ PropertyFileName }) =>
    typeof PropertyFileName === "string" ? [PropertyFileName] : [],
  );
}

/** What is known to be in a property file: declared returns, and metrics laid out as AWS lays them out. */
export function fileValues(step: Step, propertyFile: string): readonly FileValue[] {
  return portsOf(step).outputs.flatMap(({ label, expression }) => {
    const written = expression(step.definition.Name);
    return written.kind === "file-value" && written.propertyFile === propertyFile
      ? [{ path: written.path, label }]
      : [];
  });
}
