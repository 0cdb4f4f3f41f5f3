import type { Step } from "../../pipeline/document";
import { type Expression, printExpression } from "../../pipeline/expression";
import { condition } from "../../steps/condition";
import { fail } from "../../steps/fail";
import { lambda } from "../../steps/lambda";
import { outputLocation } from "../../steps/processing/processing-outputs";
import { registerModel } from "../../steps/register-model";
import { executionPath, xgboostImage } from "../../steps/start-values";
import { training } from "../../steps/training";
import { newChannel } from "../../steps/training/channels";
import { stepOf, type TemplateContext } from "../build/step-of";

const AUC: Expression = {
  kind: "file-value",
  stepName: "Evaluate",
  propertyFile: "Result",
  path: "auc",
};
const MODEL_FILE = { Get: "Steps.Train.ModelArtifacts.S3ModelArtifacts" };

/** *Train* fits AWS's built-in XGBoost. */
export function trainStep(context: TemplateContext): Step {
  const named = { ...context, name: "Train" };
  const channel = (output: string) =>
    newChannel(output, printExpression(outputLocation("Process", output)));
  return stepOf(training, "Train", {
    Arguments: {
      AlgorithmSpecification: { TrainingImage: xgboostImage(named), TrainingInputMode: "File" },
      OutputDataConfig: { S3OutputPath: executionPath(named) },
      ResourceConfig: {
        InstanceType: { Get: "Parameters.InstanceType" },
        InstanceCount: 1,
        VolumeSizeInGB: 30,
      },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
      RoleArn: context.roleArn,
      InputDataConfig: [channel("train"), channel("validation")],
      HyperParameters: {
        objective: "binary:logistic",
        eval_metric: "auc",
        num_round: "200",
        early_stopping_rounds: "20",
        max_depth: "4",
        eta: "0.1",
        subsample: "0.8",
        colsample_bytree: "0.8",
      },
    },
  });
}

/** *GoodEnough* lets only a model through whose AUC is above the threshold. */
export function goodEnoughStep(): Step {
  return stepOf(condition, "GoodEnough", {
    Arguments: {
      Conditions: [
        {
          Type: "GreaterThan",
          LeftValue: printExpression(AUC),
          RightValue: { Get: "Parameters.AucThreshold" },
        },
      ],
      IfSteps: [],
      ElseSteps: [],
    },
  });
}

/** *Register* puts the model and its report into the registry. */
export function registerStep(context: TemplateContext): Step {
  const report = printExpression({
    kind: "join",
    separator: "/",
    values: [outputLocation("Evaluate", "result"), "result.json"],
  });
  return stepOf(registerModel, "Register", {
    Arguments: {
      ModelPackageGroupName: "attrition",
      ModelApprovalStatus: { Get: "Parameters.ApprovalStatus" },
      InferenceSpecification: {
        Containers: [
          { Image: xgboostImage({ ...context, name: "Register" }), ModelDataUrl: MODEL_FILE },
        ],
        SupportedContentTypes: ["text/csv"],
        SupportedResponseMIMETypes: ["text/csv"],
        SupportedRealtimeInferenceInstanceTypes: ["ml.m5.large"],
        SupportedTransformInstanceTypes: ["ml.m5.xlarge"],
      },
      ModelMetrics: {
        ModelQuality: { Statistics: { ContentType: "application/json", S3Uri: report } },
      },
    },
  });
}

/** *Deploy* hands the registered model to a function of the team's own. */
export function deployStep({ region }: TemplateContext): Step {
  return stepOf(lambda, "Deploy", {
    Arguments: { model_package_arn: { Get: "Steps.Register.ModelPackageArn" } },
    FunctionArn: `arn:aws:lambda:${region}:111122223333:function:deploy-attrition-model`,
    OutputParameters: [{ OutputName: "endpoint_name", OutputType: "String" }],
  });
}

/** *Stop* ends the run and says why. */
export function stopStep(): Step {
  const message = printExpression({
    kind: "join",
    separator: "",
    values: [
      "The model's AUC of ",
      AUC,
      " is not above ",
      { kind: "parameter", name: "AucThreshold" },
      ".",
    ],
  });
  return stepOf(fail, "Stop", { Arguments: { ErrorMessage: message } });
}
