import type { Step } from "../../pipeline/document";
import { transform } from "../../steps/transform";
import { codeStep } from "../build/code-step";
import { outputOf } from "../build/output-of";
import { WAIT_FOR_CAPACITY } from "../build/retries";
import type { TemplateContext } from "../build/step-of";

/** *CheckBatch* counts what arrived and keeps what can be scored. */
export function checkBatchStep(context: TemplateContext): Step {
  return codeStep(context, {
    name: "CheckBatch",
    inputs: { incoming: { Get: "Parameters.Incoming" } },
    outputs: ["batch", "features"],
    returns: [
      { name: "customers", type: "Integer" },
      { name: "rejected_share", type: "Float" },
    ],
    members: { RetryPolicies: [WAIT_FOR_CAPACITY] },
    note: "Not cached on purpose: the folder is the same every night, its files are not, and SageMaker only looks at the folder's name.",
  });
}

/** *Summarize* waits for the drift check: nobody is called because of scores that nobody should trust. */
export function summarizeStep(context: TemplateContext, score: Step): Step {
  return codeStep(context, {
    name: "Summarize",
    inputs: { scores: outputOf(transform, score, "TransformOutput.S3OutputPath") },
    outputs: ["call_list"],
    arguments: { threshold: { type: "Float", value: { Get: "Parameters.CallThreshold" } } },
    returns: [
      { name: "scored", type: "Integer" },
      { name: "to_call", type: "Integer" },
      { name: "mean_score", type: "Float" },
    ],
    members: { DependsOn: ["CheckDrift"] },
  });
}
