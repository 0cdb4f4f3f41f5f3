import type { Step } from "../../pipeline/document";
import { isExpression } from "../../pipeline/expression";
import type { JsonValue } from "../../utils/json";
import { parsePath } from "../../utils/json-path";
import { commandInputs, commandWords } from "../command-words";
import type { OutputPort, Ports } from "../contract";
import { portIds, propertyOutput } from "../port";

const ARGS = parsePath("Arguments.StepConfig.HadoopJarStep.Args");

const STEP_ID = propertyOutput("Id", { label: "EMR step ID", carries: "value", secondary: true });

/** Words of the command come in; the folders that it is told to write to go out. */
export function emrPorts(step: Step): Ports {
  return {
    inputs: commandInputs(step, { at: ARGS }),
    outputs: [...outputFolders(step), STEP_ID],
    branches: [],
  };
}

/** EMR reports no outputs, so the step's own argument is read back: `--output s3://…`. */
function outputFolders(step: Step): readonly OutputPort[] {
  const idOf = portIds("output");
  return (commandWords(step, ARGS) ?? []).flatMap(({ index, value, flag }) => {
    if (flag === undefined || !/^out/i.test(flag) || !isPlace(value)) return [];
    const port = propertyOutput(`Config.Args[${index}]`, { label: flag, carries: "s3-uri" });
    return [{ ...port, id: idOf(flag) }];
  });
}

function isPlace(value: JsonValue): boolean {
  return isExpression(value) || (typeof value === "string" && /^s3[an]?:\/\//.test(value));
}
