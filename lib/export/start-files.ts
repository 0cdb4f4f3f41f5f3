import type { PipelineDocument } from "../pipeline/document";
import type { Trigger } from "../pipeline/trigger";
import { fileName } from "../utils/file-name";
import type { JsonValue } from "../utils/json";
import { uniqueName } from "../utils/unique-name";
import { pipelineName } from "./infrastructure/pipeline-name";

/**
 * What starts the pipeline in each environment: a file of parameters for each set, each start by hand and each push, and the
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
  /** A push to it starts the pipeline with these values. */
  readonly branch?: string;
}

/** The defaults, then each start by hand or push and each parameter set, under names that are safe for files. */
export function environments({
  parameterSets,
  triggers,
}: PipelineDocument): readonly Environment[] {
  const taken = new Set<string>();
  const all: readonly Environment[] = [
    { name: "default", values: {} },
    ...triggers.flatMap(fromTrigger),
    ...parameterSets,
  ];
  return all.map((environment) => {
    const wanted = fileName(environment.name);
    const free = uniqueName(wanted.toLowerCase(), taken); // some systems do not tell Dev from dev
    const name = wanted + free.slice(wanted.length);
    taken.add(free);
    return { ...environment, name };
  });
}

/** Other triggers carry their values themselves; one that is switched off starts nothing. */
function fromTrigger(trigger: Trigger): readonly Environment[] {
  const { name, values, type } = trigger;
  if (type === "manual") return [{ name, values }];
  return type === "push" && trigger.isEnabled ? [{ name, values, branch: trigger.branch }] : [];
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
