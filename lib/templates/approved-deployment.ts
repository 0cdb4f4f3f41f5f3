import type { Parameter, ParameterSet, PipelineDocument } from "../pipeline/document";
import { filePath, triggerId } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import type { Trigger } from "../pipeline/trigger";
import { healthyStep, shiftTrafficStep, stopStep } from "./approved-deployment/decision-steps";
import {
  configureStep,
  createModelStep,
  deployStep,
  smokeTestStep,
} from "./approved-deployment/deploy-steps";
import { SMOKE_TEST_CODE } from "./approved-deployment/smoke-test-code";
import { placed } from "./build/placed";
import { inBranch } from "./build/step-of";

/** Deploys a model as soon as somebody approves it, and gives it traffic once it has passed a test. */
export function approvedDeploymentPipeline(): PipelineDocument {
  const empty = newDocument("Approved-deployment", {
    description:
      "Deploys a model that was approved beside the live one, tests it with known answers, and shifts traffic to it.",
  });
  const context = empty.pipeline;
  const createModel = createModelStep(context);
  const configure = configureStep(createModel);
  const deploy = deployStep(configure);
  const smokeTest = smokeTestStep(context, deploy);
  const gate = healthyStep();
  const steps = [
    createModel,
    configure,
    deploy,
    smokeTest,
    gate,
    inBranch(gate, "true", shiftTrafficStep(context, deploy)),
    inBranch(gate, "false", stopStep()),
  ];
  return {
    ...empty,
    parameters: PARAMETERS,
    steps,
    files: { [filePath(smokeTest.id, "smoke_test.py")]: SMOKE_TEST_CODE },
    canvas: placed(steps, PLACES),
    triggers: [APPROVED],
    parameterSets: PARAMETER_SETS,
  };
}

const PARAMETERS: readonly Parameter[] = [
  {
    Name: "ModelPackageArn",
    Type: "String",
    DefaultValue: "arn:aws:sagemaker:eu-west-1:111122223333:model-package/delivery-time/1",
  },
  { Name: "CandidateEndpoint", Type: "String", DefaultValue: "delivery-time-candidate" },
  { Name: "InstanceCount", Type: "Integer", DefaultValue: 1 },
  {
    Name: "Samples",
    Type: "String",
    DefaultValue: "s3://amzn-s3-demo-bucket/delivery/smoke-test/",
  },
  { Name: "MaxLatencyMs", Type: "Integer", DefaultValue: 150 },
  { Name: "MaxMiss", Type: "Float", DefaultValue: 0.01 },
  { Name: "FirstSharePercent", Type: "Integer", DefaultValue: 10 },
];

const PARAMETER_SETS: readonly ParameterSet[] = [
  {
    name: "staging",
    values: { CandidateEndpoint: "delivery-time-staging", FirstSharePercent: 100 },
  },
  { name: "prod", values: { InstanceCount: 2, FirstSharePercent: 5 } },
];

const APPROVED: Trigger = {
  id: triggerId("model-approved"),
  type: "model-approval",
  name: "ModelApproved",
  isEnabled: true,
  values: { ModelPackageArn: "$.detail.ModelPackageArn" },
  modelPackageGroupName: "delivery-time",
  status: "Approved",
};

/** From left to right on the canvas's 4 px grid, the false branch below the true one. */
const PLACES = {
  CreateModel: [0, 120],
  Configure: [272, 80],
  DeployCandidate: [544, 40],
  SmokeTest: [816, 200],
  Healthy: [1088, 160],
  ShiftTraffic: [1360, 40],
  Stop: [1360, 320],
} as const;
