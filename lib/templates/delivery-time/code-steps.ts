import type { Step } from "../../pipeline/document";
import { executeCode } from "../../steps/execute-code";
import { xgboostImage } from "../../steps/start-values";
import { tuning } from "../../steps/tuning";
import { codeStep } from "../build/code-step";
import { outputOf } from "../build/output-of";
import type { TemplateContext } from "../build/step-of";

/** *Prepare* encodes the orders and splits them by time. */
export function prepareStep(context: TemplateContext): Step {
  return codeStep(context, {
    name: "Prepare",
    inputs: { orders: { Get: "Parameters.Orders" } },
    outputs: ["train", "validation", "test"],
    arguments: { holdout_days: { type: "Integer", value: { Get: "Parameters.HoldoutDays" } } },
    members: { CacheConfig: { Enabled: true, ExpireAfter: "PT12H" } },
    note: "Reused for half a day, so that a second run after a change further on starts with the search. SageMaker looks at the settings, not at the files: new orders in the same folder are read the next day.",
  });
}

/** *Evaluate* runs in the image that trained the models, which has the right XGBoost. */
export function evaluateStep(
  context: TemplateContext,
  { prepare, tune }: { readonly prepare: Step; readonly tune: Step },
): Step {
  return codeStep(context, {
    name: "Evaluate",
    inputs: {
      model: outputOf(tuning, tune, "best-model"),
      train: outputOf(executeCode, prepare, "output:train"),
      test: outputOf(executeCode, prepare, "output:test"),
    },
    outputs: ["report"],
    returns: [
      { name: "mae_minutes", type: "Float" },
      { name: "improvement", type: "Float" },
    ],
    image: xgboostImage({ ...context, name: "Evaluate" }),
  });
}
