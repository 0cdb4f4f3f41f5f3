import type { PipelineDocument } from "../pipeline/document";
import type { JsonValue } from "../utils/json";
import { uniqueName } from "../utils/unique-name";
import { pipelineName } from "./infrastructure/pipeline-name";

/**
 * What starts the pipeline in each environment: a file of parameters for each set and for each trigger by hand, and the
 * script that passes one of them to the AWS command line.
 */
export function startFiles(document: PipelineDocument): Readonly<Record<string, string>> {
  const files = environments(document).map(
    ({ name, values }) => [`parameters/${name}.json`, valuesText(values)] as const,
  );
  return {
    ...Object.fromEntries(files),
    "parameters/start.sh": startScript(pipelineName(document.pipeline.name)),
  };
}

/** Values to start with. */
export interface Environment {
  /** Letters, digits, hyphens and underscores: a file is called so. */
  readonly name: string;
  readonly values: Readonly<Record<string, JsonValue>>;
}

/** The defaults, then each start by hand and each parameter set, under names that are safe for files. */
export function environments({
  parameterSets,
  triggers,
}: PipelineDocument): readonly Environment[] {
  const byHand = triggers.filter(({ type }) => type === "manual");
  const taken = new Set<string>();
  return [{ name: "default", values: {} }, ...byHand, ...parameterSets].map(({ name, values }) => {
    const own = uniqueName(fileName(name), taken);
    taken.add(own);
    return { name: own, values };
  });
}

function fileName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]+/g, "-").replaceAll(/^-+|-+$/g, "") || "values";
}

/** As `--pipeline-parameters file://…` takes them: every value travels as text. */
function valuesText(values: Readonly<Record<string, JsonValue>>): string {
  const entries = Object.entries(values).map(([Name, value]) => ({ Name, Value: textOf(value) }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function textOf(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The name has letters, digits and hyphens alone, so that it needs no quoting. */
function startScript(name: string): string {
  return [
    "#!/bin/sh",
    "# Starts the pipeline: sh start.sh [environment], with the values of <environment>.json beside this file.",
    "set -eu",
    'here=$(cd "$(dirname "$0")" && pwd)',
    "environment=default",
    "if [ $# -gt 0 ]; then environment=$1; fi",
    "aws sagemaker start-pipeline-execution \\",
    `  --pipeline-name ${name} \\`,
    '  --pipeline-parameters "file://$here/$environment.json"',
    "",
  ].join("\n");
}
