import { checkConditions } from "./check-conditions";
import { exactlyOneOf, type Rule } from "./rule";
import { checkEmr, checkEmrServerless, checkFlatInputs, checkLineage } from "./rules-integrations";
import {
  checkAutoMl,
  checkModelRole,
  checkProcessing,
  checkRegistration,
  checkSpotTraining,
  checkTraining,
} from "./rules-jobs";
import type { StepType } from "./step-types";

/** What holds between members, by step type; shapes say the rest. */
export const RULES: Readonly<Partial<Record<StepType, readonly Rule[]>>> = {
  Processing: [checkProcessing],
  ClarifyCheck: [checkProcessing],
  QualityCheck: [checkProcessing],
  Training: [checkTraining, checkSpotTraining],
  Tuning: [exactlyOneOf("TrainingJobDefinition", "TrainingJobDefinitions")],
  AutoML: [checkAutoMl],
  Model: [exactlyOneOf("PrimaryContainer", "Containers"), checkModelRole],
  RegisterModel: [checkRegistration],
  Lambda: [checkFlatInputs],
  Callback: [checkFlatInputs],
  Condition: [checkConditions],
  EMR: [checkEmr],
  EMRServerless: [checkEmrServerless],
  Lineage: [checkLineage],
};
