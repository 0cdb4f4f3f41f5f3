/** A permission that the role of a pipeline needs for a step of a type. */
export interface Permission {
  readonly actions: readonly string[];
  /**
   * Resource behind `arn:<partition>:<service>:<region>:<account>:`, or `*` for actions that take no resource. Names
   * that the pipeline gives to its jobs are not known beforehand, hence the wildcards.
   */
  readonly resource: string;
}

function jobs(name: string, resource: string, ...more: readonly string[]): readonly Permission[] {
  const actions = [`Create${name}`, `Describe${name}`, `Stop${name}`, ...more];
  return [
    { actions: [...actions.map(sagemaker), sagemaker("AddTags")], resource: `${resource}/*` },
  ];
}

function things(name: string, resource: string, ...more: readonly string[]): readonly Permission[] {
  const actions = [`Create${name}`, `Describe${name}`, ...more, "AddTags"];
  return [{ actions: actions.map(sagemaker), resource: `${resource}/*` }];
}

function bedrock(resource: string, ...actions: readonly string[]): readonly Permission[] {
  return [{ actions: actions.map((action) => `bedrock:${action}`), resource }];
}

function sagemaker(action: string): string {
  return `sagemaker:${action}`;
}

const PROCESSING = jobs("ProcessingJob", "processing-job");
const BASELINES: readonly Permission[] = [
  { actions: ["sagemaker:ListModelPackages"], resource: "*" },
  { actions: ["sagemaker:DescribeModelPackage"], resource: "model-package/*" },
];
const WATCH = ["events:DescribeRule", "events:PutRule", "events:PutTargets"];

/**
 * What SageMaker calls on the pipeline's behalf, by step type.
 *
 * Lambda, SQS and roles to pass depend on what a step names and are worked out from it. Bedrock's and EMR Serverless'
 * actions follow from the request behind the step; no page of AWS lists them for pipelines.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/security-iam-awsmanpol-pipelines.html for EMR, Lambda and SQS
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html
 */
export const STEP_PERMISSIONS: Readonly<Record<string, readonly Permission[]>> = {
  Processing: PROCESSING,
  ClarifyCheck: [...PROCESSING, ...BASELINES],
  QualityCheck: [...PROCESSING, ...BASELINES],
  Training: jobs("TrainingJob", "training-job"),
  Tuning: [
    ...jobs(
      "HyperParameterTuningJob",
      "hyper-parameter-tuning-job",
      "ListTrainingJobsForHyperParameterTuningJob",
    ),
    { actions: ["sagemaker:DescribeTrainingJob"], resource: "training-job/*" },
  ],
  AutoML: jobs("AutoMLJob", "automl-job", "ListCandidatesForAutoMLJob"),
  Transform: jobs("TransformJob", "transform-job"),
  Model: things("Model", "model"),
  RegisterModel: [
    ...things("ModelPackage", "model-package"),
    ...things("ModelPackageGroup", "model-package-group"),
  ],
  EndpointConfig: things("EndpointConfig", "endpoint-config"),
  Endpoint: [
    ...things("Endpoint", "endpoint", "UpdateEndpoint"),
    {
      actions: ["sagemaker:CreateEndpoint", "sagemaker:UpdateEndpoint"],
      resource: "endpoint-config/*",
    },
  ],
  InferenceComponent: [
    ...things("InferenceComponent", "inference-component", "UpdateInferenceComponent"),
  ],
  EMR: [
    {
      actions: [
        "elasticmapreduce:AddJobFlowSteps",
        "elasticmapreduce:CancelSteps",
        "elasticmapreduce:DescribeCluster",
        "elasticmapreduce:DescribeStep",
        "elasticmapreduce:ListSteps",
        "elasticmapreduce:TerminateJobFlows",
      ],
      resource: "cluster/*",
    },
    {
      actions: ["elasticmapreduce:AddTags", "elasticmapreduce:RunJobFlow"],
      resource: "*",
    },
    { actions: WATCH, resource: "rule/SageMakerPipelineExecutionEMRStepStatusUpdateRule" },
    { actions: WATCH, resource: "rule/SageMakerPipelineExecutionEMRClusterStatusUpdateRule" },
  ],
  EMRServerless: [
    {
      actions: ["CreateApplication", "StartJobRun", "TagResource"].map(
        (action) => `emr-serverless:${action}`,
      ),
      resource: "/*",
    },
    {
      actions: [
        "CancelJobRun",
        "DeleteApplication",
        "GetApplication",
        "GetJobRun",
        "StartApplication",
        "StopApplication",
      ].map((action) => `emr-serverless:${action}`),
      resource: "/applications/*",
    },
  ],
  BedrockCustomModel: bedrock("custom-model/*", "CreateCustomModel", "GetCustomModel"),
  BedrockCustomModelDeployment: bedrock(
    "*",
    "CreateCustomModelDeployment",
    "GetCustomModelDeployment",
  ),
  BedrockModelImport: bedrock("*", "CreateModelImportJob", "GetModelImportJob"),
  BedrockProvisionedModelThroughput: bedrock(
    "*",
    "CreateProvisionedModelThroughput",
    "GetProvisionedModelThroughput",
  ),
  Lineage: [
    ...things("Action", "action"),
    ...things("Artifact", "artifact"),
    ...things("Context", "context"),
    { actions: ["sagemaker:AddAssociation"], resource: "*" },
  ],
};

/** For a pipeline that records its runs as SageMaker experiments, which it does unless the author says otherwise. */
export const EXPERIMENT_PERMISSIONS: readonly Permission[] = [
  ...things("Experiment", "experiment"),
  ...things("Trial", "experiment-trial"),
  ...things("TrialComponent", "experiment-trial-component", "UpdateTrialComponent"),
  {
    actions: ["sagemaker:AssociateTrialComponent"],
    resource: "*",
  },
];

/** What a job's container needs when it runs under the pipeline's role: its logs, metrics and image. */
export const JOB_PERMISSIONS: readonly Permission[] = [
  {
    actions: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
    resource: "log-group:/aws/sagemaker/*",
  },
  { actions: ["cloudwatch:PutMetricData"], resource: "*" },
  { actions: ["ecr:GetAuthorizationToken"], resource: "*" },
  {
    actions: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    resource: "repository/*",
  },
];

/** For jobs inside a VPC. */
export const VPC_PERMISSIONS: readonly Permission[] = [
  {
    actions: [
      "ec2:CreateNetworkInterface",
      "ec2:CreateNetworkInterfacePermission",
      "ec2:DeleteNetworkInterface",
      "ec2:DeleteNetworkInterfacePermission",
      "ec2:DescribeDhcpOptions",
      "ec2:DescribeNetworkInterfaces",
      "ec2:DescribeSecurityGroups",
      "ec2:DescribeSubnets",
      "ec2:DescribeVpcs",
    ],
    resource: "*",
  },
];
