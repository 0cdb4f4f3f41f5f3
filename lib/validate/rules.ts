import { brokenInDesign, brokenInStep } from "./governance/judge";
import { dependencyCycle } from "./rules/dependency-cycle";
import { dependsOnCondition } from "./rules/depends-on-condition";
import { duplicateParameterName } from "./rules/duplicate-parameter-name";
import { duplicateStepName } from "./rules/duplicate-step-name";
import { emptyBranches } from "./rules/empty-branches";
import { exposedSecret } from "./rules/exposed-secret";
import { exposedSecretInParameter } from "./rules/exposed-secret-in-parameter";
import { fractionInWholeNumber } from "./rules/fraction-in-whole-number";
import { impossibleDependency } from "./rules/impossible-dependency";
import { incompleteTrigger } from "./rules/incomplete-trigger";
import { invalidArguments } from "./rules/invalid-arguments";
import { invalidCache } from "./rules/invalid-cache";
import { invalidCheckSetting } from "./rules/invalid-check-setting";
import { invalidCheckType } from "./rules/invalid-check-type";
import { invalidExperiment } from "./rules/invalid-experiment";
import { invalidFunctionArn } from "./rules/invalid-function-arn";
import { invalidMetadata } from "./rules/invalid-metadata";
import { invalidOutputParameter } from "./rules/invalid-output-parameter";
import { invalidParameterChoices } from "./rules/invalid-parameter-choices";
import { invalidParameterDefault } from "./rules/invalid-parameter-default";
import { invalidParameterName } from "./rules/invalid-parameter-name";
import { invalidParameterType } from "./rules/invalid-parameter-type";
import { invalidPipelineName } from "./rules/invalid-pipeline-name";
import { invalidPropertyFile } from "./rules/invalid-property-file";
import { invalidQueueUrl } from "./rules/invalid-queue-url";
import { invalidRetryException } from "./rules/invalid-retry-exception";
import { invalidRetryPolicy } from "./rules/invalid-retry-policy";
import { invalidStartValue } from "./rules/invalid-start-value";
import { invalidStepName } from "./rules/invalid-step-name";
import { invalidStepText } from "./rules/invalid-step-text";
import { invalidTriggerName } from "./rules/invalid-trigger-name";
import { invalidTriggerSchedule } from "./rules/invalid-trigger-schedule";
import { invalidVersion } from "./rules/invalid-version";
import { largeDefinition } from "./rules/large-definition";
import { malformedDependsOn } from "./rules/malformed-depends-on";
import { malformedExpression } from "./rules/malformed-expression";
import { missingCode } from "./rules/missing-code";
import { missingStartValue } from "./rules/missing-start-value";
import { missingStepMember } from "./rules/missing-step-member";
import { nestedCondition } from "./rules/nested-condition";
import { noSteps } from "./rules/no-steps";
import { placeholderBucket } from "./rules/placeholder-bucket";
import { placeholderRole } from "./rules/placeholder-role";
import { pythonSyntax } from "./rules/python-syntax";
import { tooManyParameters } from "./rules/too-many-parameters";
import { tooManySteps } from "./rules/too-many-steps";
import { uncheckedProperty } from "./rules/unchecked-property";
import { undeclaredResult } from "./rules/undeclared-result";
import { unknownDependency } from "./rules/unknown-dependency";
import { unknownExecutionVariable } from "./rules/unknown-execution-variable";
import { unknownExperimentMember } from "./rules/unknown-experiment-member";
import { unknownOutput } from "./rules/unknown-output";
import { unknownParameter } from "./rules/unknown-parameter";
import { unknownParameterMember } from "./rules/unknown-parameter-member";
import { unknownProperty } from "./rules/unknown-property";
import { unknownPropertyFile } from "./rules/unknown-property-file";
import { unknownStep } from "./rules/unknown-step";
import { unknownStepMember } from "./rules/unknown-step-member";
import { unknownStepType } from "./rules/unknown-step-type";
import { unknownTopLevelMember } from "./rules/unknown-top-level-member";
import { unreachableResult } from "./rules/unreachable-result";
import { unsupportedCache } from "./rules/unsupported-cache";
import { unsupportedRetry } from "./rules/unsupported-retry";
import { unusedParameter } from "./rules/unused-parameter";
import type { DocumentRule, StepRule } from "./validation";

/** In the order in which a step's issues are shown. */
export const STEP_RULES: readonly StepRule[] = [
  invalidStepName,
  unknownStepType,
  unknownStepMember,
  missingStepMember,
  invalidStepText,
  malformedDependsOn,
  unknownDependency,
  impossibleDependency,
  dependsOnCondition,
  invalidArguments,
  malformedExpression,
  unknownParameter,
  unknownExecutionVariable,
  unknownExperimentMember,
  unknownStep,
  unknownProperty,
  uncheckedProperty,
  unknownOutput,
  undeclaredResult,
  unknownPropertyFile,
  unsupportedCache,
  invalidCache,
  unsupportedRetry,
  invalidRetryPolicy,
  invalidRetryException,
  invalidPropertyFile,
  invalidOutputParameter,
  invalidCheckType,
  invalidCheckSetting,
  invalidFunctionArn,
  invalidQueueUrl,
  missingCode,
  pythonSyntax,
  exposedSecret,
  brokenInStep,
];

/** Of the pipeline, its parameters, and how steps stand to each other. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  invalidPipelineName,
  unknownTopLevelMember,
  invalidVersion,
  invalidMetadata,
  invalidExperiment,
  placeholderRole,
  placeholderBucket,
  noSteps,
  tooManySteps,
  largeDefinition,
  tooManyParameters,
  invalidParameterName,
  duplicateParameterName,
  unknownParameterMember,
  invalidParameterType,
  invalidParameterDefault,
  invalidParameterChoices,
  unusedParameter,
  exposedSecretInParameter,
  brokenInDesign,
  invalidTriggerName,
  incompleteTrigger,
  invalidTriggerSchedule,
  invalidStartValue,
  missingStartValue,
  duplicateStepName,
  dependencyCycle,
  unreachableResult,
  nestedCondition,
  emptyBranches,
  fractionInWholeNumber,
];
