import type { CodeSettings, Step } from "../../pipeline/document";
import { pythonLiteral } from "../../python/literal";
import type { JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { OUTPUT_FOLDER, processingOutputs } from "../processing/processing-outputs";
import { flagOf } from "./flags";
import { functionParameters } from "./function-parameters";
import { RESULT_OUTPUT } from "./port-names";
import { RUNNER_BODY, RUNNER_HEAD } from "./runner";

const BASE_FOLDER = "/opt/ml/processing/";

/** The text of a step's `main.py`. Names that authors chose stand in it as Python literals only. */
export function mainFile(step: Step, code: CodeSettings): string {
  const { inputs, outputs, arguments: scalars } = functionParameters(step);
  const settings: readonly (readonly [name: string, value: JsonValue])[] = [
    ["MODULE", moduleOf(code.entryFile)],
    ["FUNCTION", code.functionName],
    ["INPUTS", mapValues(inputs, ({ localPath }) => belowBase(localPath))],
    ["OUTPUTS", mapValues(outputs, ({ localPath }) => belowBase(localPath))],
    ["ARGUMENTS", mapValues(scalars, ({ name, type }) => [flagOf(name), type])],
    ["RETURNS", code.returns.map(({ name }) => name)],
    ["RESULT_FOLDER", belowBase(resultFolder(step))],
  ];
  const lines = settings.map(
    ([name, value]) => `${name} = ${pythonLiteral(value, { column: name.length + 3 })}\n`,
  );
  return RUNNER_HEAD + lines.join("") + RUNNER_BODY;
}

function moduleOf(entryFile: string): string {
  return entryFile.replace(/\.py$/, "").replaceAll("/", ".");
}

/** `/opt/ml/processing/input/raw` gives `input/raw`; a folder elsewhere stays absolute. */
function belowBase(localPath: string): string {
  return localPath.startsWith(BASE_FOLDER) ? localPath.slice(BASE_FOLDER.length) : localPath;
}

function resultFolder({ definition }: Step): string {
  const result = processingOutputs(definition).find(({ name }) => name === RESULT_OUTPUT);
  const localPath = getAt(result?.entry, ["S3Output", "LocalPath"]);
  return typeof localPath === "string" ? localPath : `${OUTPUT_FOLDER}/${RESULT_OUTPUT}`;
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  toJson: (value: Value) => JsonValue,
): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, toJson(value)]));
}
