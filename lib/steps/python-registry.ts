import type { Step } from "../pipeline/document";
import { automlEmitter } from "./automl/python";
import { callbackEmitter } from "./callback/python";
import { clarifyCheckEmitter } from "./checks/clarify-python";
import { qualityCheckEmitter } from "./checks/quality-python";
import { conditionEmitter } from "./condition/python";
import { emrEmitter } from "./emr/python";
import { emrServerlessEmitter } from "./emr-serverless/python";
import { endpointEmitter } from "./endpoint/python";
import { endpointConfigEmitter } from "./endpoint-config/python";
import { failEmitter } from "./fail/python";
import { inferenceComponentEmitter } from "./inference-component/python";
import { lambdaEmitter } from "./lambda/python";
import { lineageEmitter } from "./lineage/python";
import { modelEmitter } from "./model/python";
import { processingEmitter } from "./processing/python";
import type { StepEmitter } from "./python/contract";
import { registerModelEmitter } from "./register-model/python";
import { trainingEmitter } from "./training/python";
import { transformEmitter } from "./transform/python";
import { tuningEmitter } from "./tuning/python";

/**
 * Emitters by AWS type. Apart from the catalogue: the editor loads that one at once, and this only when somebody
 * exports.
 */
const BY_TYPE: Readonly<Record<string, StepEmitter>> = {
  AutoML: automlEmitter,
  Callback: callbackEmitter,
  ClarifyCheck: clarifyCheckEmitter,
  EMR: emrEmitter,
  EMRServerless: emrServerlessEmitter,
  Endpoint: endpointEmitter,
  EndpointConfig: endpointConfigEmitter,
  Condition: conditionEmitter,
  Fail: failEmitter,
  InferenceComponent: inferenceComponentEmitter,
  Lambda: lambdaEmitter,
  Lineage: lineageEmitter,
  Model: modelEmitter,
  QualityCheck: qualityCheckEmitter,
  RegisterModel: registerModelEmitter,
  Transform: transformEmitter,
  Processing: processingEmitter,
  Training: trainingEmitter,
  Tuning: tuningEmitter,
};

/** Emitters of kinds that are written otherwise than the rest of their type. */
const BY_KIND: Readonly<Record<string, StepEmitter>> = {};

/** What writes a step in the SDK's words; undefined for a type that no class stands for. */
export function emitterOf({ kind, definition }: Step): StepEmitter | undefined {
  return own(BY_KIND, kind) ?? own(BY_TYPE, definition.Type);
}

function own(emitters: Readonly<Record<string, StepEmitter>>, key: string) {
  return Object.hasOwn(emitters, key) ? emitters[key] : undefined;
}
