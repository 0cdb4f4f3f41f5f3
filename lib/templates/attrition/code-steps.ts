import type { Step } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { outputLocation } from "../../steps/processing/processing-outputs";
import { xgboostImage } from "../../steps/start-values";
import { codeStep } from "../build/code-step";
import type { TemplateContext } from "../build/step-of";

/** *Process* cleans the table and splits it three ways. */
export function processStep(context: TemplateContext): Step {
  return codeStep(context, {
    name: "Process",
    inputs: { raw: { Get: "Parameters.TrainData" } },
    outputs: ["train", "validation", "test"],
  });
}

/** *Evaluate* runs in the image that trained the model, which has the right XGBoost. */
export function evaluateStep(context: TemplateContext): Step {
  return codeStep(context, {
    name: "Evaluate",
    inputs: {
      model: { Get: "Steps.Train.ModelArtifacts.S3ModelArtifacts" },
      test: printExpression(outputLocation("Process", "test")),
    },
    returns: [{ name: "auc", type: "Float" }],
    image: xgboostImage({ ...context, name: "Evaluate" }),
  });
}
