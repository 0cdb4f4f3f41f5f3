import type { Step } from "../../pipeline/document";
import { type Expression, printExpression } from "../../pipeline/expression";
import { condition } from "../../steps/condition";
import { executeCode } from "../../steps/execute-code";
import { registerModel } from "../../steps/register-model";
import { xgboostImage } from "../../steps/start-values";
import { tuning } from "../../steps/tuning";
import { failStep } from "../build/fail-step";
import { outputOf } from "../build/output-of";
import { stepOf, type TemplateContext } from "../build/step-of";

const ERROR = result("mae_minutes");
const IMPROVEMENT = result("improvement");

function result(path: string): Expression {
  return { kind: "file-value", stepName: "Evaluate", propertyFile: "Result", path };
}

/** *GoodEnough* wants a small error and a clear lead over guessing. */
export function goodEnoughStep(): Step {
  return stepOf(condition, "GoodEnough", {
    Arguments: {
      Conditions: [
        {
          Type: "LessThanOrEqualTo",
          LeftValue: printExpression(ERROR),
          RightValue: { Get: "Parameters.MaxErrorMinutes" },
        },
        {
          Type: "GreaterThanOrEqualTo",
          LeftValue: printExpression(IMPROVEMENT),
          RightValue: { Get: "Parameters.MinImprovement" },
        },
      ],
      IfSteps: [],
      ElseSteps: [],
    },
  });
}

/** *Register* puts the best model and its metrics into the registry, where a person approves it. */
export function registerStep(
  context: TemplateContext,
  { tune, evaluate }: { readonly tune: Step; readonly evaluate: Step },
): Step {
  const image = xgboostImage({ ...context, name: "Register" });
  const model = outputOf(tuning, tune, "best-model");
  const report = {
    "Std:Join": {
      On: "/",
      Values: [outputOf(executeCode, evaluate, "output:report"), "model-quality.json"],
    },
  };
  return stepOf(registerModel, "Register", {
    Arguments: {
      ModelPackageGroupName: "delivery-time",
      ModelApprovalStatus: "PendingManualApproval",
      InferenceSpecification: {
        Containers: [{ Image: image, ModelDataUrl: model }],
        SupportedContentTypes: ["text/csv"],
        SupportedResponseMIMETypes: ["text/csv"],
        SupportedRealtimeInferenceInstanceTypes: ["ml.m5.large", "ml.m5.xlarge"],
        SupportedTransformInstanceTypes: ["ml.m5.xlarge"],
      },
      ModelMetrics: {
        ModelQuality: { Statistics: { ContentType: "application/json", S3Uri: report } },
      },
      CustomerMetadataProperties: {
        training_job: outputOf(tuning, tune, "BestTrainingJob.TrainingJobName"),
      },
    },
  });
}

/** *Stop* ends the run and says by how much the model missed. */
export function stopStep(): Step {
  return failStep([
    "The best model is off by ",
    ERROR,
    " minutes on average (allowed: ",
    { kind: "parameter", name: "MaxErrorMinutes" },
    ") and better than the median by a share of ",
    IMPROVEMENT,
    " (wanted: ",
    { kind: "parameter", name: "MinImprovement" },
    ").",
  ]);
}
