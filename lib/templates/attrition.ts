import type { Parameter, PipelineDocument } from "../pipeline/document";
import { filePath } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import { evaluateStep, processStep } from "./attrition/code-steps";
import { EVALUATE_CODE } from "./attrition/evaluate-code";
import {
  deployStep,
  goodEnoughStep,
  registerStep,
  stopStep,
  trainStep,
} from "./attrition/model-steps";
import { PROCESS_CODE } from "./attrition/process-code";
import { placed } from "./build/placed";
import { inBranch } from "./build/step-of";

/** The example pipeline: predicts who is about to leave, and registers the model only when it is good enough. */
export function attritionPipeline(): PipelineDocument {
  const empty = newDocument("Attrition", {
    description:
      "Predicts which employees are about to leave and registers the model when it is good enough.",
  });
  const context = empty.pipeline;
  const process = processStep(context);
  const evaluate = evaluateStep(context);
  const gate = goodEnoughStep();

  const steps = [
    process,
    trainStep(context),
    evaluate,
    gate,
    inBranch(gate, "true", registerStep(context)),
    inBranch(gate, "true", deployStep(context)),
    inBranch(gate, "false", stopStep()),
  ];
  return {
    ...empty,
    parameters: PARAMETERS,
    steps,
    files: {
      [filePath(process.id, "process.py")]: PROCESS_CODE,
      [filePath(evaluate.id, "evaluate.py")]: EVALUATE_CODE,
    },
    canvas: placed(steps, PLACES),
  };
}

const PARAMETERS: readonly Parameter[] = [
  { Name: "InstanceType", Type: "String", DefaultValue: "ml.m5.xlarge" },
  {
    Name: "TrainData",
    Type: "String",
    DefaultValue: "s3://amzn-s3-demo-bucket/attrition/employees.csv",
  },
  {
    Name: "ApprovalStatus",
    Type: "String",
    DefaultValue: "PendingManualApproval",
    EnumValues: ["PendingManualApproval", "Approved", "Rejected"],
  },
  { Name: "AucThreshold", Type: "Float", DefaultValue: 0.85 },
];

/** From left to right on the canvas's 4 px grid, the false branch below the true one. */
const PLACES = {
  Process: [0, 160],
  Train: [272, 40],
  Evaluate: [544, 160],
  GoodEnough: [816, 160],
  Register: [1088, 80],
  Deploy: [1360, 80],
  Stop: [1088, 280],
} as const;
