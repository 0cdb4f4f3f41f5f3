import { frameworkImage } from "../../aws/framework-images";
import type { StartContext, StepStart } from "../contract";
import { newProcessingInput } from "../processing/processing-inputs";
import { executionPath } from "../start-values";

/** The program in AWS's image that joins the machines to a cluster. Source: SDK2 `spark/processing.py`. */
export const SPARK_SUBMIT = "smspark-submit";

/** A PySpark script, whose place its author fills in, that is told a folder of the run's own to write to. */
export function startSpark(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "Processing",
      Arguments: {
        ProcessingResources: {
          ClusterConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 2, VolumeSizeInGB: 30 },
        },
        AppSpecification: {
          ImageUri: frameworkImage("spark", context.region) ?? "",
          ContainerEntrypoint: [SPARK_SUBMIT, "/opt/ml/processing/input/code/job.py"],
          ContainerArguments: ["--output", executionPath(context)],
        },
        RoleArn: context.roleArn,
        ProcessingInputs: [newProcessingInput("code", "")],
      },
    },
  };
}
