import type { BranchName, Parameter, PipelineDocument, Point, Step } from "../pipeline/document";
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
  const under = (step: Step, when: BranchName): Step => ({
    ...step,
    branch: { condition: gate.id, when },
  });

  const steps = [
    process,
    trainStep(context),
    evaluate,
    gate,
    under(registerStep(context), "true"),
    under(deployStep(context), "true"),
    under(stopStep(), "false"),
  ];
  return {
    ...empty,
    parameters: PARAMETERS,
    steps,
    files: {
      [filePath(process.id, "process.py")]: PROCESS_CODE,
      [filePath(evaluate.id, "evaluate.py")]: EVALUATE_CODE,
    },
    canvas: { positions: positionsOf(steps), notes: [] },
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
function positionsOf(steps: readonly Step[]): Readonly<Record<string, Point>> {
  const places: readonly Point[] = [
    { x: 0, y: 160 },
    { x: 272, y: 40 },
    { x: 544, y: 160 },
    { x: 816, y: 160 },
    { x: 1088, y: 80 },
    { x: 1360, y: 80 },
    { x: 1088, y: 280 },
  ];
  return Object.fromEntries(steps.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}
