import { frameworkImage } from "../../aws/framework-images";
import type { StartContext, StepStart } from "../contract";
import { executionPath } from "../start-values";

/** The program that runs notebooks. Source: SDK2 `notebook_job_step.py`, as the names below. */
export const SCHEDULER = "amazon_sagemaker_scheduler";

const CHANNEL = "sagemaker_headless_execution_pipelinestep";

/** A notebook in AWS's distribution image; its author fills in the folder and the file. */
export function startNotebook(context: StartContext): StepStart {
  const { name, roleArn, region } = context;
  return {
    definition: {
      Name: name,
      Type: "Training",
      Arguments: {
        RoleArn: roleArn,
        RetryStrategy: { MaximumRetryAttempts: 1 },
        StoppingCondition: { MaxRuntimeInSeconds: 172_800 },
        EnableInterContainerTrafficEncryption: true,
        AlgorithmSpecification: {
          TrainingImage: frameworkImage("distribution", region) ?? "",
          TrainingInputMode: "File",
          ContainerEntrypoint: [SCHEDULER],
        },
        InputDataConfig: [
          {
            ChannelName: CHANNEL,
            DataSource: {
              S3DataSource: {
                S3DataType: "S3Prefix",
                S3Uri: "",
                S3DataDistributionType: "FullyReplicated",
              },
            },
          },
        ],
        OutputDataConfig: { S3OutputPath: executionPath(context) },
        ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 },
        Tags: [
          { Key: "sagemaker:name", Value: name },
          { Key: "sagemaker:notebook-job-origin", Value: "PIPELINE_STEP" },
          { Key: "sagemaker:is-studio-archived", Value: "false" },
        ],
        Environment: {
          AWS_DEFAULT_REGION: region,
          SM_JOB_DEF_VERSION: "1.0",
          SM_ENV_NAME: "sagemaker-default-env",
          SM_SKIP_EFS_SIMULATION: "true",
          SM_EXECUTION_INPUT_PATH: `/opt/ml/input/data/${CHANNEL}`,
          SM_KERNEL_NAME: "python3",
          SM_INPUT_NOTEBOOK_NAME: "",
          SM_OUTPUT_NOTEBOOK_NAME: `${name}.ipynb`,
        },
      },
    },
  };
}
