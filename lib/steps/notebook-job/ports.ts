import type { Step } from "../../pipeline/document";
import { isExpression } from "../../pipeline/expression";
import { isJsonObject, type JsonObject } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import { uniqueName } from "../../utils/unique-name";
import { asText } from "../as-text";
import type { InputPort, OutputPort, Ports } from "../contract";
import { ANYTHING, memberInput, propertyOutput, withMember } from "../port";

const PARAMETERS = parsePath("Arguments.HyperParameters");

const FOLDER: InputPort = memberInput({
  id: "folder",
  label: "notebook folder",
  accepts: ["s3-uri"],
  at: parsePath("Arguments.InputDataConfig[0].DataSource.S3DataSource.S3Uri"),
});

const NEW_PARAMETER: InputPort = {
  id: "new-parameter",
  label: "New parameter",
  accepts: ANYTHING,
  receive: (step, value, suggestedName) => {
    const name = uniqueName(toVariable(suggestedName), new Set(Object.keys(parametersOf(step))), {
      separator: "_",
    });
    return withMember(step, [...PARAMETERS, name], asText(value));
  },
};

const OUTPUTS: readonly OutputPort[] = [
  propertyOutput("OutputDataConfig.S3OutputPath", { label: "output folder", carries: "s3-uri" }),
  propertyOutput("TrainingJobName", { label: "job name", carries: "value", secondary: true }),
];

/** The folder with the notebook and its parameters come in, the folder with the executed notebook goes out. */
export function notebookPorts(step: Step): Ports {
  const parameters = Object.keys(parametersOf(step)).map(parameterInput);
  return { inputs: [FOLDER, ...parameters, NEW_PARAMETER], outputs: OUTPUTS, branches: [] };
}

function parameterInput(name: string): InputPort {
  const at = [...PARAMETERS, name];
  return {
    id: `parameter:${name}`,
    label: name,
    accepts: ANYTHING,
    at,
    receive: (step, value) => withMember(step, at, asText(value)),
  };
}

function parametersOf({ definition }: Step): JsonObject {
  const parameters = getAt(definition, PARAMETERS);
  return isJsonObject(parameters) && !isExpression(parameters) ? parameters : {};
}

/** `text` as a Python variable. */
function toVariable(text: string): string {
  const name = text.replaceAll(/[^A-Za-z0-9_]+/g, "_").replaceAll(/^[^A-Za-z]+|_+$/g, "");
  return name === "" ? "value" : name;
}
