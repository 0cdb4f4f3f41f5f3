import type { StepKind } from "../pipeline/ids";
import type { AboutKind } from "./about-kind";
import { ABOUT as automl } from "./automl/about";
import { ABOUT as bedrockCustomModel } from "./bedrock-custom-model/about";
import { ABOUT as bedrockCustomModelDeployment } from "./bedrock-custom-model-deployment/about";
import { ABOUT as bedrockModelImport } from "./bedrock-model-import/about";
import { ABOUT as bedrockProvisionedThroughput } from "./bedrock-provisioned-throughput/about";
import { ABOUT as biasCheck } from "./bias-check/about";
import { ABOUT as callback } from "./callback/about";
import { ABOUT as condition } from "./condition/about";
import { ABOUT as dataQualityCheck } from "./data-quality-check/about";
import { ABOUT as deployBatch } from "./deploy-batch/about";
import { ABOUT as deployModel } from "./deploy-model/about";
import { ABOUT as emr } from "./emr/about";
import { ABOUT as emrNewCluster } from "./emr-new-cluster/about";
import { ABOUT as emrServerless } from "./emr-serverless/about";
import { ABOUT as endpoint } from "./endpoint/about";
import { ABOUT as endpointConfig } from "./endpoint-config/about";
import { ABOUT as evaluateModel } from "./evaluate-model/about";
import { ABOUT as executeCode } from "./execute-code/about";
import { ABOUT as explainabilityCheck } from "./explainability-check/about";
import { ABOUT as fail } from "./fail/about";
import { ABOUT as fineTuneModel } from "./fine-tune-model/about";
import { ABOUT as inferenceComponent } from "./inference-component/about";
import { ABOUT as lambda } from "./lambda/about";
import { ABOUT as lineage } from "./lineage/about";
import { ABOUT as model } from "./model/about";
import { ABOUT as modelQualityCheck } from "./model-quality-check/about";
import { ABOUT as monitorBatchTransform } from "./monitor-batch-transform/about";
import { ABOUT as notebookJob } from "./notebook-job/about";
import { ABOUT as processing } from "./processing/about";
import { ABOUT as raw } from "./raw/about";
import { ABOUT as registerModel } from "./register-model/about";
import { ABOUT as sparkProcessing } from "./spark-processing/about";
import { ABOUT as training } from "./training/about";
import { ABOUT as transform } from "./transform/about";
import { ABOUT as tuning } from "./tuning/about";

const ABOUT: Readonly<Record<string, AboutKind>> = {
  automl,
  "bedrock-custom-model": bedrockCustomModel,
  "bedrock-custom-model-deployment": bedrockCustomModelDeployment,
  "bedrock-model-import": bedrockModelImport,
  "bedrock-provisioned-throughput": bedrockProvisionedThroughput,
  "bias-check": biasCheck,
  callback,
  condition,
  "data-quality-check": dataQualityCheck,
  "deploy-batch": deployBatch,
  "deploy-model": deployModel,
  emr,
  "emr-new-cluster": emrNewCluster,
  "emr-serverless": emrServerless,
  endpoint,
  "endpoint-config": endpointConfig,
  "evaluate-model": evaluateModel,
  "execute-code": executeCode,
  "explainability-check": explainabilityCheck,
  fail,
  "fine-tune-model": fineTuneModel,
  "inference-component": inferenceComponent,
  lambda,
  lineage,
  model,
  "model-quality-check": modelQualityCheck,
  "monitor-batch-transform": monitorBatchTransform,
  "notebook-job": notebookJob,
  processing,
  raw,
  "register-model": registerModel,
  "spark-processing": sparkProcessing,
  training,
  transform,
  tuning,
};

/** What can be read about a kind; undefined for one that this version does not have. */
export function aboutKind(kind: StepKind): AboutKind | undefined {
  return ABOUT[kind];
}
