import type { Parameter, ParameterSet, PipelineDocument } from "../pipeline/document";
import { filePath, triggerId } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import type { Trigger } from "../pipeline/trigger";
import { placed } from "./build/placed";
import { inBranch } from "./build/step-of";
import { CHECK_BATCH_CODE } from "./nightly-scores/check-batch-code";
import { checkBatchStep, summarizeStep } from "./nightly-scores/code-steps";
import { completeStep, notifyStep, stopStep } from "./nightly-scores/end-steps";
import { checkDriftStep, scoreStep } from "./nightly-scores/score-steps";
import { SUMMARIZE_CODE } from "./nightly-scores/summarize-code";

/** Scores every customer each night, unless the data is incomplete or no longer looks as it did. */
export function nightlyScoresPipeline(): PipelineDocument {
  const empty = newDocument("Nightly-scores", {
    description:
      "Scores the customers of the day every night, checks their data for drift, and hands a call list to the team.",
  });
  const context = empty.pipeline;
  const checkBatch = checkBatchStep(context);
  const gate = completeStep();
  const score = scoreStep(context, checkBatch);
  const summarize = summarizeStep(context, score);
  const steps = [
    checkBatch,
    gate,
    inBranch(gate, "true", score),
    inBranch(gate, "true", checkDriftStep(context, checkBatch)),
    inBranch(gate, "true", summarize),
    inBranch(gate, "true", notifyStep(context, summarize)),
    inBranch(gate, "false", stopStep()),
  ];
  return {
    ...empty,
    parameters: PARAMETERS,
    steps,
    files: {
      [filePath(checkBatch.id, "check_batch.py")]: CHECK_BATCH_CODE,
      [filePath(summarize.id, "summarize.py")]: SUMMARIZE_CODE,
    },
    canvas: placed(steps, PLACES),
    triggers: [EVERY_NIGHT],
    parameterSets: PARAMETER_SETS,
  };
}

const PARAMETERS: readonly Parameter[] = [
  {
    Name: "Incoming",
    Type: "String",
    DefaultValue: "s3://amzn-s3-demo-bucket/renewal/incoming/",
  },
  { Name: "ModelName", Type: "String", DefaultValue: "renewal-model" },
  { Name: "MinCustomers", Type: "Integer", DefaultValue: 1000 },
  { Name: "MaxRejectedShare", Type: "Float", DefaultValue: 0.05 },
  { Name: "CallThreshold", Type: "Float", DefaultValue: 0.7 },
  { Name: "StopOnDrift", Type: "Boolean", DefaultValue: true },
  {
    Name: "BaselineStatistics",
    Type: "String",
    DefaultValue: "s3://amzn-s3-demo-bucket/renewal/baseline/statistics.json",
  },
  {
    Name: "BaselineConstraints",
    Type: "String",
    DefaultValue: "s3://amzn-s3-demo-bucket/renewal/baseline/constraints.json",
  },
];

const PARAMETER_SETS: readonly ParameterSet[] = [
  { name: "dev", values: { MinCustomers: 10, MaxRejectedShare: 0.5, StopOnDrift: false } },
  { name: "prod", values: { MinCustomers: 20_000 } },
];

const EVERY_NIGHT: Trigger = {
  id: triggerId("every-night"),
  type: "schedule",
  name: "EveryNight",
  isEnabled: true,
  values: {},
  expression: "cron(30 2 * * ? *)",
  timeZone: "Europe/Berlin",
};

/** From left to right on the canvas's 4 px grid, the false branch below the true one. */
const PLACES = {
  CheckBatch: [0, 20],
  Complete: [272, 136],
  Score: [544, 40],
  CheckDrift: [544, 232],
  Summarize: [816, 176],
  Notify: [1088, 176],
  Stop: [544, 480],
} as const;
