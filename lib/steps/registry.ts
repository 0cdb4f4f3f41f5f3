import type { PipelineDocument, Step, StepDefinitionJson } from "../pipeline/document";
import type { StepKind } from "../pipeline/ids";
import { automl } from "./automl";
import { bedrockCustomModel } from "./bedrock-custom-model";
import { bedrockCustomModelDeployment } from "./bedrock-custom-model-deployment";
import { bedrockModelImport } from "./bedrock-model-import";
import { bedrockProvisionedThroughput } from "./bedrock-provisioned-throughput";
import { biasCheck } from "./bias-check";
import { callback } from "./callback";
import { condition } from "./condition";
import type { StepKindDefinition } from "./contract";
import { dataQualityCheck } from "./data-quality-check";
import { deployBatch } from "./deploy-batch";
import { deployModel } from "./deploy-model";
import { emr } from "./emr";
import { emrNewCluster } from "./emr-new-cluster";
import { emrServerless } from "./emr-serverless";
import { endpoint } from "./endpoint";
import { endpointConfig } from "./endpoint-config";
import { evaluateModel } from "./evaluate-model";
import { executeCode } from "./execute-code";
import { explainabilityCheck } from "./explainability-check";
import { fail } from "./fail";
import { fineTuneModel } from "./fine-tune-model";
import { inferenceComponent } from "./inference-component";
import { lambda } from "./lambda";
import { lineage } from "./lineage";
import { model } from "./model";
import { modelQualityCheck } from "./model-quality-check";
import { monitorBatchTransform } from "./monitor-batch-transform";
import { notebookJob } from "./notebook-job";
import { processing } from "./processing";
import { raw } from "./raw";
import { registerModel } from "./register-model";
import { sparkProcessing } from "./spark-processing";
import { training } from "./training";
import { transform } from "./transform";
import { tuning } from "./tuning";

/** Every kind in palette order; where two kinds share a type, the specific one stands before the general one. */
export const STEP_KINDS: readonly StepKindDefinition[] = [
  executeCode,
  notebookJob,
  sparkProcessing,
  evaluateModel,
  processing,
  fineTuneModel,
  emr,
  emrNewCluster,
  emrServerless,
  training,
  tuning,
  automl,
  model,
  registerModel,
  bedrockCustomModel,
  bedrockModelImport,
  condition,
  dataQualityCheck,
  biasCheck,
  modelQualityCheck,
  explainabilityCheck,
  monitorBatchTransform,
  transform,
  deployModel,
  deployBatch,
  endpointConfig,
  endpoint,
  inferenceComponent,
  bedrockCustomModelDeployment,
  bedrockProvisionedThroughput,
  lambda,
  lineage,
  callback,
  fail,
  raw,
];

const BY_KIND = new Map(STEP_KINDS.map((definition) => [definition.kind, definition]));

/** The catalogue entry that draws a step; an unknown kind, from a newer version of the product, is drawn as `raw`. */
export function kindOf(step: Pick<Step, "kind">): StepKindDefinition {
  return BY_KIND.get(step.kind) ?? raw;
}

/** The kind of an imported step: the first entry that recognises it, `raw` at the last. */
export function recogniseKind(definition: StepDefinitionJson): StepKind {
  return (STEP_KINDS.find((entry) => entry.recognise(definition)) ?? raw).kind;
}

/** The step's definition as it goes out. */
export function compileStep(step: Step, document: PipelineDocument): StepDefinitionJson {
  return kindOf(step).compile?.(step, document) ?? step.definition;
}
