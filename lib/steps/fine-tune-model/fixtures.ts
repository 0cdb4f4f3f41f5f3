import type { StepDefinitionJson } from "../../pipeline/document";

/** A training job as `JumpStartEstimator` describes it: the tag tells, and hyperparameters are written as JSON. */
export const FIXTURES: readonly StepDefinitionJson[] = [
  {
    Name: "FineTune",
    Type: "Training",
    Arguments: {
      AlgorithmSpecification: {
        TrainingImage:
          "763104351884.dkr.ecr.us-west-2.amazonaws.com/huggingface-pytorch-training:2.0.0-transformers4.28.1-gpu-py310-cu118-ubuntu20.04",
        TrainingInputMode: "File",
      },
      OutputDataConfig: { S3OutputPath: "s3://amzn-s3-demo-bucket/fine-tuned" },
      ResourceConfig: { InstanceType: "ml.g5.12xlarge", InstanceCount: 1, VolumeSizeInGB: 256 },
      StoppingCondition: { MaxRuntimeInSeconds: 360000 },
      RoleArn: "arn:aws:iam::111122223333:role/PipelineExecutionRole",
      InputDataConfig: [
        {
          ChannelName: "training",
          DataSource: {
            S3DataSource: {
              S3DataType: "S3Prefix",
              S3Uri: { Get: "Parameters.TrainingData" },
              S3DataDistributionType: "FullyReplicated",
            },
          },
        },
        {
          ChannelName: "model",
          DataSource: {
            S3DataSource: {
              S3DataType: "S3Prefix",
              S3Uri: "s3://amzn-s3-demo-bucket/base-model/",
              S3DataDistributionType: "FullyReplicated",
            },
          },
          ContentType: "application/x-sagemaker-model",
          InputMode: "File",
        },
      ],
      HyperParameters: { sagemaker_program: '"transfer_learning.py"', epoch: '"1"' },
      EnableNetworkIsolation: true,
      Tags: [
        { Key: "sagemaker-sdk:jumpstart-model-id", Value: "meta-textgeneration-llama-3-2-3b" },
        { Key: "sagemaker-sdk:jumpstart-model-version", Value: "2.7.0" },
      ],
    },
  },
];
