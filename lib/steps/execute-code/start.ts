import { pythonName } from "../../python/names";
import { snakeCase } from "../../utils/snake-case";
import type { StartContext, StepStart } from "../contract";
import { newProcessingInput } from "../processing/processing-inputs";
import { newProcessingOutput } from "../processing/processing-outputs";
import { scikitLearnImage, smallMachine } from "../processing/start";
import { CODE_INPUT } from "./port-names";
import { ENTRYPOINT } from "./recognise";
import { placeholderLocation, starterFile } from "./starter-file";

/** A function that reads one folder and fills another, in AWS's scikit-learn image. */
export function startExecuteCode({ name, roleArn, bucket, region }: StartContext): StepStart {
  const entryFile = `${snakeCase(name)}.py`;
  const functionName = pythonName(name);
  return {
    definition: {
      Name: name,
      Type: "Processing",
      Arguments: {
        ProcessingResources: smallMachine(),
        AppSpecification: { ImageUri: scikitLearnImage(region), ContainerEntrypoint: ENTRYPOINT },
        RoleArn: roleArn,
        ProcessingInputs: [
          newProcessingInput("data", ""),
          newProcessingInput(CODE_INPUT, placeholderLocation(bucket, snakeCase(name))),
        ],
        ProcessingOutputConfig: {
          Outputs: [newProcessingOutput("output", { stepName: name, bucket })],
        },
      },
    },
    code: { entryFile, functionName, packages: [], returns: [] },
    files: { [entryFile]: starterFile(functionName) },
  };
}
