import {
  documented,
  dropped,
  floats,
  optional,
  refused,
  required,
  type StepTypeFacts,
  sdkOnly,
  stepType,
} from "./step-type-facts";

const EXPERIMENT = refused(
  "SDK2",
  "In a pipeline only ExperimentConfig.TrialComponentDisplayName can be set; the pipeline sets the rest.",
  "ExperimentConfig.ExperimentName",
  "ExperimentConfig.TrialName",
  "ExperimentConfig.RunName",
);
const JOB = { cache: documented, retry: documented };
const CHECK = [
  ...required("SDK2", "CheckType"),
  ...optional(
    "SDK2",
    "ModelPackageGroupName",
    "SkipCheck",
    "FailOnViolation",
    "RegisterNewBaseline",
    "SuppliedBaselineConstraints",
  ),
];
const CLUSTER_REASON = "The pipeline sets this on a cluster that it starts.";

/**
 * The 23 step types that the SageMaker Python SDKs write.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html
 */
export const STEP_TYPES = {
  Processing: stepType("CreateProcessingJobRequest", ["DescribeProcessingJobResponse"], {
    ...JOB,
    dropped: dropped("RUN", "ProcessingJobName"),
    refused: EXPERIMENT,
    propertyFiles: documented,
    stepMembers: optional("DG", "PropertyFiles"),
  }),
  Training: stepType("CreateTrainingJobRequest", ["DescribeTrainingJobResponse"], {
    ...JOB,
    dropped: dropped("RUN", "TrainingJobName"),
    refused: EXPERIMENT,
  }),
  Tuning: stepType(
    "CreateHyperParameterTuningJobRequest",
    [
      "DescribeHyperParameterTuningJobResponse",
      "ListTrainingJobsForHyperParameterTuningJobResponse",
    ],
    { ...JOB, dropped: dropped("RUN", "HyperParameterTuningJobName") },
  ),
  AutoML: stepType(
    "CreateAutoMLJobRequest",
    ["DescribeAutoMLJobResponse", "pipeline/AutoMlExtraProperties"],
    {
      ...JOB,
      dropped: dropped("RUN", "AutoMLJobName"),
      refused: refused(
        "SDK2",
        "AutoML steps do not take it.",
        "ModelDeployConfig",
        "GenerateCandidateDefinitionsOnly",
      ),
    },
  ),
  Transform: stepType("CreateTransformJobRequest", ["DescribeTransformJobResponse"], {
    ...JOB,
    dropped: dropped("RUN", "TransformJobName"),
    refused: EXPERIMENT,
  }),
  Model: stepType("CreateModelInput", ["DescribeModelOutput"], {
    dropped: dropped("RUN", "ModelName"),
    retry: documented,
  }),
  RegisterModel: stepType("CreateModelPackageInput", ["DescribeModelPackageOutput"], {
    dropped: dropped("RUN", "ModelPackageName"),
    refused: [
      ...refused(
        "SDK2",
        "Pipelines register into the private model registry only.",
        "CertifyForMarketplace",
      ),
      ...refused("SDK2", "Use ModelPackageDescription instead.", "Description"),
    ],
    retry: documented,
  }),
  EndpointConfig: stepType("CreateEndpointConfigInput", ["DescribeEndpointConfigOutput"], {
    dropped: dropped("SDK2", "EndpointConfigName"),
    refused: refused(
      "SDK2",
      "EndpointConfig steps do not take it; set it on the endpoint after the run.",
      "DataCaptureConfig",
      "ExplainerConfig",
    ),
    cache: sdkOnly("SDK2"),
    retry: sdkOnly("SDK2"),
  }),
  Endpoint: stepType("CreateEndpointInput", ["DescribeEndpointOutput"], {
    dropped: dropped("SDK2", "EndpointName"),
    refused: refused("SDK2", "Endpoint steps do not take it.", "DeploymentConfig"),
    cache: sdkOnly("SDK2"),
  }),
  InferenceComponent: stepType(
    "CreateInferenceComponentInput",
    ["DescribeInferenceComponentOutput"],
    {
      // SDK2 `inference_component_step.py` says so of the cores; the other floats of the request are taken to be alike
      floats: floats(
        "SDK2",
        "Specification.ComputeResourceRequirements.NumberOfCpuCoresRequired",
        "Specification.ComputeResourceRequirements.NumberOfAcceleratorDevicesRequired",
        "Specifications[].ComputeResourceRequirements.NumberOfCpuCoresRequired",
        "Specifications[].ComputeResourceRequirements.NumberOfAcceleratorDevicesRequired",
      ),
    },
  ),
  ClarifyCheck: stepType("CreateProcessingJobRequest", ["pipeline/ClarifyCheckProperties"], {
    dropped: dropped("RUN", "ProcessingJobName"),
    refused: EXPERIMENT,
    stepMembers: [...CHECK, ...optional("SDK2", "ModelName")],
    cache: documented,
  }),
  QualityCheck: stepType("CreateProcessingJobRequest", ["pipeline/QualityCheckProperties"], {
    dropped: dropped("RUN", "ProcessingJobName"),
    refused: EXPERIMENT,
    stepMembers: [...CHECK, ...optional("SDK2", "SuppliedBaselineStatistics")],
    cache: documented,
  }),
  BedrockCustomModel: stepType("bedrock/CreateCustomModelRequest", [
    "bedrock/GetCustomModelResponse",
  ]),
  BedrockCustomModelDeployment: stepType("bedrock/CreateCustomModelDeploymentRequest", [
    "bedrock/GetCustomModelDeploymentResponse",
  ]),
  BedrockModelImport: stepType("bedrock/CreateModelImportJobRequest", [
    "bedrock/GetModelImportJobResponse",
  ]),
  BedrockProvisionedModelThroughput: stepType("bedrock/CreateProvisionedModelThroughputRequest", [
    "bedrock/GetProvisionedModelThroughputResponse",
  ]),
  Lambda: stepType("pipeline/Inputs", ["pipeline/OutputProperties"], {
    stepMembers: [...required("DG", "FunctionArn"), ...optional("DG", "OutputParameters")],
    cache: sdkOnly("SDK2"),
  }),
  Callback: stepType("pipeline/Inputs", ["pipeline/OutputProperties"], {
    stepMembers: [...required("DG", "SqsQueueUrl"), ...optional("DG", "OutputParameters")],
    cache: sdkOnly("SDK2"),
  }),
  Condition: stepType("pipeline/ConditionArguments", ["pipeline/ConditionProperties"]),
  Fail: stepType("pipeline/FailArguments", []),
  Lineage: stepType("pipeline/LineageArguments", ["pipeline/LineageProperties"]),
  EMR: stepType("pipeline/EmrArguments", ["emr/Step"], {
    dropped: dropped("SDK2", "ClusterConfig.Name"),
    refused: refused(
      "SDK2",
      CLUSTER_REASON,
      "ClusterConfig.Name",
      "ClusterConfig.Steps",
      "ClusterConfig.AutoTerminationPolicy",
      "ClusterConfig.Instances.KeepJobFlowAliveWhenNoSteps",
      "ClusterConfig.Instances.TerminationProtected",
    ),
    cache: documented,
    retry: sdkOnly("SDK2"),
  }),
  EMRServerless: stepType("pipeline/EmrServerlessArguments", ["emr-serverless/GetJobRunResponse"], {
    dropped: dropped("SDK3", "JobConfig.applicationId"), // a rule asks for it beside ApplicationId
    cache: sdkOnly("SDK3"),
    retry: sdkOnly("SDK3"),
  }),
} as const satisfies Readonly<Record<string, StepTypeFacts>>;

export type StepType = keyof typeof STEP_TYPES;

export function isStepType(text: string): text is StepType {
  return Object.hasOwn(STEP_TYPES, text);
}

/** Facts of a step type; undefined for one we do not know. */
export function stepTypeFacts(text: string): StepTypeFacts | undefined {
  return isStepType(text) ? STEP_TYPES[text] : undefined;
}

/** Members that every step may have besides `CacheConfig` and `RetryPolicies`. */
export const COMMON_STEP_MEMBERS = [
  "Name",
  "Type",
  "Arguments",
  "DependsOn",
  "DisplayName",
  "Description",
] as const;

/** Every member that a step of a type may have; undefined for a type that we do not know. */
export function stepMembers(type: string): readonly string[] | undefined {
  const facts = stepTypeFacts(type);
  if (!facts) return undefined;
  const own = facts.stepMembers.map(({ member }) => member);
  return [...COMMON_STEP_MEMBERS, "CacheConfig", "RetryPolicies", ...own];
}

/** What a check step can check, as its `CheckType` (SDK2 `clarify_check_step.py`, `quality_check_step.py`). */
export const CHECK_TYPES = {
  ClarifyCheck: ["DATA_BIAS", "MODEL_BIAS", "MODEL_EXPLAINABILITY"],
  QualityCheck: ["DATA_QUALITY", "MODEL_QUALITY"],
} as const;
