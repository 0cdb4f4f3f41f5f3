import type { Step } from "../pipeline/document";
import { processingSimulation } from "./processing/simulate";
import { registerModelSimulation } from "./register-model/simulate";
import type { StepSimulation } from "./simulation/contract";
import { DURATIONS } from "./simulation/durations";
import { resourceProperty } from "./simulation/resource";
import { trainingSimulation } from "./training/simulate";
import { tuningSimulation } from "./tuning/simulate";

/**
 * Simulations by AWS type: a row where the family's default is all there is to say, else the kind's `simulate.ts`. Apart
 * from the catalogue: the editor loads that one at once, and this only when somebody simulates.
 */
const BY_TYPE: Readonly<Record<string, StepSimulation>> = {
  AutoML: job("AutoMLJob", "automl-job", DURATIONS.autoMl),
  BedrockCustomModel: { duration: DURATIONS.fineTuning },
  BedrockCustomModelDeployment: { duration: DURATIONS.endpoint },
  BedrockModelImport: { duration: DURATIONS.modelImport },
  BedrockProvisionedModelThroughput: { duration: DURATIONS.endpoint },
  Callback: { duration: DURATIONS.answer },
  ClarifyCheck: { duration: DURATIONS.check },
  Condition: { duration: DURATIONS.decision },
  EMR: { duration: DURATIONS.emr },
  EMRServerless: { duration: DURATIONS.emr },
  Endpoint: lasting("Endpoint", "endpoint", DURATIONS.endpoint),
  EndpointConfig: lasting("EndpointConfig", "endpoint-config", DURATIONS.record),
  Fail: { duration: DURATIONS.end },
  InferenceComponent: lasting("InferenceComponent", "inference-component", DURATIONS.component),
  Lambda: { duration: DURATIONS.function },
  Lineage: { duration: DURATIONS.record },
  Model: lasting("Model", "model", DURATIONS.record),
  Processing: processingSimulation,
  QualityCheck: { duration: DURATIONS.check },
  RegisterModel: registerModelSimulation,
  Training: trainingSimulation,
  Transform: job("TransformJob", "transform-job", DURATIONS.batch),
  Tuning: tuningSimulation,
};

/** Kinds that take another time than the rest of their type. */
const BY_KIND: Readonly<Record<string, StepSimulation>> = {
  "emr-new-cluster": { duration: DURATIONS.emrCluster },
  "fine-tune-model": { ...trainingSimulation, duration: DURATIONS.fineTuning },
  "spark-processing": { ...processingSimulation, duration: DURATIONS.spark },
};

const UNKNOWN: StepSimulation = { duration: DURATIONS.unknown };

/** What a simulation takes a step for. */
export function simulationOf({ kind, definition }: Step): StepSimulation {
  return own(BY_KIND, kind) ?? own(BY_TYPE, definition.Type) ?? UNKNOWN;
}

function own(simulations: Readonly<Record<string, StepSimulation>>, key: string) {
  return Object.hasOwn(simulations, key) ? simulations[key] : undefined;
}

function job(member: string, inArn: string, duration: StepSimulation["duration"]): StepSimulation {
  return { duration, property: resourceProperty({ member, inArn, finalStatus: "Completed" }) };
}

function lasting(
  member: string,
  inArn: string,
  duration: StepSimulation["duration"],
): StepSimulation {
  return { duration, property: resourceProperty({ member, inArn, finalStatus: "InService" }) };
}
