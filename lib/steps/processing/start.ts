import { frameworkImage } from "../../aws/framework-images";
import type { JsonObject } from "../../utils/json";
import type { StartContext, StepStart } from "../contract";
import { newProcessingInput } from "./processing-inputs";
import { newProcessingOutput } from "./processing-outputs";

/** A script from S3 in AWS's scikit-learn image; its author fills in where the script lies. */
export function startProcessing({ name, roleArn, bucket, region }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "Processing",
      Arguments: {
        ProcessingResources: smallMachine(),
        AppSpecification: {
          ImageUri: scikitLearnImage(region),
          ContainerEntrypoint: ["python3", "/opt/ml/processing/input/code/process.py"],
        },
        RoleArn: roleArn,
        ProcessingInputs: [newProcessingInput("code", "")],
        ProcessingOutputConfig: {
          Outputs: [newProcessingOutput("output", { stepName: name, bucket })],
        },
      },
    },
  };
}

export function smallMachine(): JsonObject {
  return { ClusterConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 } };
}

/** Blank, to be filled by the author, in a region where AWS publishes no such image. */
export function scikitLearnImage(region: string): string {
  return frameworkImage("sklearn", region) ?? "";
}
