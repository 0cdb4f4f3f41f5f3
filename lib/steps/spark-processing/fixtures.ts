import type { StepDefinitionJson } from "../../pipeline/document";

/** In the form that version 2 of the SageMaker Python SDK gives a `PySparkProcessor` and a `SparkJarProcessor`. */
export const FIXTURES: readonly StepDefinitionJson[] = [
  {
    Name: "PySpark",
    Type: "Processing",
    Arguments: {
      ProcessingResources: {
        ClusterConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 2, VolumeSizeInGB: 30 },
      },
      AppSpecification: {
        ImageUri: "173754725891.dkr.ecr.us-east-1.amazonaws.com/sagemaker-spark-processing:3.1-cpu",
        ContainerArguments: ["--s3_input", { Get: "Parameters.InputFolder" }, "--rows", ""],
        ContainerEntrypoint: ["smspark-submit", "/opt/ml/processing/input/code/preprocess.py"],
      },
      RoleArn: "arn:aws:iam::111122223333:role/PipelineExecutionRole",
      ProcessingInputs: [
        input("conf", { Get: "Parameters.SparkConfig" }),
        input("code", "s3://amzn-s3-demo-bucket/code/preprocess.py"),
      ],
    },
  },
  {
    Name: "SparkJar",
    Type: "Processing",
    Arguments: {
      ProcessingResources: {
        ClusterConfig: { InstanceType: "ml.c5.xlarge", InstanceCount: 1, VolumeSizeInGB: 100 },
      },
      AppSpecification: {
        ImageUri: { Get: "Parameters.Image" },
        ContainerEntrypoint: [
          "smspark-submit",
          "--class",
          "com.example.Main",
          "--jars",
          {
            "Std:Join": {
              On: ",",
              Values: ["s3://amzn-s3-demo-bucket/a.jar", { Get: "Parameters.Jar" }],
            },
          },
          "--local-spark-event-logs-dir",
          "/opt/ml/processing/spark-events/",
          "/opt/ml/processing/input/code/main.jar",
        ],
      },
      RoleArn: "arn:aws:iam::111122223333:role/PipelineExecutionRole",
      ProcessingInputs: [input("code", "s3://amzn-s3-demo-bucket/code/main.jar")],
      ProcessingOutputConfig: {
        Outputs: [
          {
            OutputName: "output-1",
            AppManaged: false,
            S3Output: {
              S3Uri: "s3://amzn-s3-demo-bucket/events",
              LocalPath: "/opt/ml/processing/spark-events/",
              S3UploadMode: "Continuous",
            },
          },
        ],
      },
    },
  },
];

function input(name: string, location: string | { readonly Get: string }) {
  return {
    InputName: name,
    AppManaged: false,
    S3Input: {
      S3Uri: location,
      LocalPath: `/opt/ml/processing/input/${name}`,
      S3DataType: "S3Prefix",
      S3InputMode: "File",
      S3DataDistributionType: "FullyReplicated",
      S3CompressionType: "None",
    },
  };
}
