import type { StartContext, StepStart } from "../contract";
import { newProcessingInput } from "../processing/processing-inputs";
import { newProcessingOutput } from "../processing/processing-outputs";
import { scikitLearnImage, smallMachine } from "../processing/start";

const OUTPUT = "evaluation";

/** A script in AWS's scikit-learn image; its author fills in where script, model and test data lie. */
export function startEvaluateModel({ name, roleArn, bucket, region }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "Processing",
      Arguments: {
        ProcessingResources: smallMachine(),
        AppSpecification: {
          ImageUri: scikitLearnImage(region),
          ContainerEntrypoint: ["python3", "/opt/ml/processing/input/code/evaluate.py"],
        },
        RoleArn: roleArn,
        ProcessingInputs: ["model", "test", "code"].map((input) => newProcessingInput(input, "")),
        ProcessingOutputConfig: {
          Outputs: [newProcessingOutput(OUTPUT, { stepName: name, bucket })],
        },
      },
      PropertyFiles: [
        { PropertyFileName: "EvaluationReport", OutputName: OUTPUT, FilePath: "evaluation.json" },
      ],
    },
  };
}
