import type { Step } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepId } from "../../pipeline/ids";
import type { StartContext } from "../../steps/contract";
import { executeCode } from "../../steps/execute-code";
import { addCodeInput, codeInputs, removeCodeInput } from "../../steps/execute-code/code-inputs";
import {
  addCodeOutput,
  codeOutputs,
  removeCodeOutput,
} from "../../steps/execute-code/code-outputs";
import { setReturns } from "../../steps/execute-code/code-returns";
import { withMember } from "../../steps/port";
import { outputLocation } from "../../steps/processing/processing-outputs";
import { xgboostImage } from "../../steps/start-values";
import type { JsonValue } from "../../utils/json";

type Context = Omit<StartContext, "name">;

/** *Process* cleans the table and splits it three ways. */
export function processStep(context: Context): Step {
  const blank = blankStep({ ...context, name: "Process" });
  let step = addCodeInput(blank, { name: "raw", location: { Get: "Parameters.TrainData" } });
  for (const name of ["train", "validation", "test"]) {
    step = addCodeOutput(step, { name, bucket: context.bucket });
  }
  return step;
}

/** *Evaluate* runs in the image that trained the model, which has the right XGBoost. */
export function evaluateStep(context: Context): Step {
  const named = { ...context, name: "Evaluate" };
  const blank = withMember(
    blankStep(named),
    ["Arguments", "AppSpecification", "ImageUri"],
    xgboostImage(named),
  );
  const modelFile: JsonValue = { Get: "Steps.Train.ModelArtifacts.S3ModelArtifacts" };
  const withModel = addCodeInput(blank, { name: "model", location: modelFile });
  const test = printExpression(outputLocation("Process", "test"));
  const withTest = addCodeInput(withModel, { name: "test", location: test });
  return setReturns(withTest, [{ name: "auc", type: "Float" }], context);
}

/** A new step without the input and output that it begins with. */
function blankStep(context: StartContext): Step {
  const { definition, code } = executeCode.start(context);
  const id = stepId(`step-${context.name.toLowerCase()}`);
  let step: Step = { id, kind: executeCode.kind, definition, ...(code && { code }) };
  for (const { name } of codeInputs(definition)) step = removeCodeInput(step, name);
  for (const { name } of codeOutputs(definition)) step = removeCodeOutput(step, name);
  return step;
}
