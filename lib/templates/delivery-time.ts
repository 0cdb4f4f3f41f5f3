import type { Parameter, ParameterSet, PipelineDocument } from "../pipeline/document";
import { filePath, triggerId } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import type { Trigger } from "../pipeline/trigger";
import { placed } from "./build/placed";
import { inBranch } from "./build/step-of";
import { evaluateStep, prepareStep } from "./delivery-time/code-steps";
import { goodEnoughStep, registerStep, stopStep } from "./delivery-time/decision-steps";
import { EVALUATE_CODE } from "./delivery-time/evaluate-code";
import { PREPARE_CODE } from "./delivery-time/prepare-code";
import { tuneStep } from "./delivery-time/tune-step";

/** Tunes a model of delivery times and registers the best one when it beats a guess clearly. */
export function deliveryTimePipeline(): PipelineDocument {
  const empty = newDocument("Delivery-time", {
    description:
      "Searches for the best model of delivery times and registers it when it is precise and beats a guess.",
  });
  const context = empty.pipeline;
  const prepare = prepareStep(context);
  const tune = tuneStep(context, prepare);
  const evaluate = evaluateStep(context, { prepare, tune });
  const gate = goodEnoughStep();
  const steps = [
    prepare,
    tune,
    evaluate,
    gate,
    inBranch(gate, "true", registerStep(context, { tune, evaluate })),
    inBranch(gate, "false", stopStep()),
  ];
  return {
    ...empty,
    parameters: PARAMETERS,
    steps,
    files: {
      [filePath(prepare.id, "prepare.py")]: PREPARE_CODE,
      [filePath(evaluate.id, "evaluate.py")]: EVALUATE_CODE,
    },
    canvas: placed(steps, PLACES),
    triggers: [PUSH],
    parameterSets: PARAMETER_SETS,
  };
}

const PARAMETERS: readonly Parameter[] = [
  { Name: "Orders", Type: "String", DefaultValue: "s3://amzn-s3-demo-bucket/delivery/orders/" },
  { Name: "HoldoutDays", Type: "Integer", DefaultValue: 14 },
  {
    Name: "InstanceType",
    Type: "String",
    DefaultValue: "ml.m5.xlarge",
    EnumValues: ["ml.m5.large", "ml.m5.xlarge", "ml.m5.4xlarge"],
  },
  {
    Name: "Objective",
    Type: "String",
    DefaultValue: "reg:squarederror",
    EnumValues: ["reg:squarederror", "reg:absoluteerror", "reg:pseudohubererror"],
  },
  { Name: "TrainingJobs", Type: "Integer", DefaultValue: 24 },
  { Name: "MaxErrorMinutes", Type: "Float", DefaultValue: 6.5 },
  { Name: "MinImprovement", Type: "Float", DefaultValue: 0.25 },
];

const PARAMETER_SETS: readonly ParameterSet[] = [
  {
    name: "dev",
    values: { TrainingJobs: 4, HoldoutDays: 2, MaxErrorMinutes: 15.5, MinImprovement: 0.05 },
  },
  { name: "staging", values: { TrainingJobs: 8 } },
  { name: "prod", values: { TrainingJobs: 40, InstanceType: "ml.m5.4xlarge" } },
];

const PUSH: Trigger = {
  id: triggerId("push-to-main"),
  type: "push",
  name: "PushToMain",
  isEnabled: true,
  values: {},
  branch: "main",
};

/** From left to right on the canvas's 4 px grid, the false branch below the true one. */
const PLACES = {
  Prepare: [0, 120],
  Tune: [272, 0],
  Evaluate: [544, 120],
  GoodEnough: [816, 212],
  Register: [1088, 60],
  Stop: [1088, 300],
} as const;
