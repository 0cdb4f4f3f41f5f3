import type { Step } from "../../pipeline/document";
import { dataQualityCheck } from "../../steps/data-quality-check";
import { executeCode } from "../../steps/execute-code";
import { executionPath } from "../../steps/start-values";
import { transform } from "../../steps/transform";
import { parsePath, setMember } from "../../utils/json-path";
import { outputOf } from "../build/output-of";
import { WAIT_FOR_CAPACITY } from "../build/retries";
import { stepOf, type TemplateContext } from "../build/step-of";

/** *Score* hands the model everything but the customer, and writes the customer beside the score. */
export function scoreStep(context: TemplateContext, checkBatch: Step): Step {
  const batch = outputOf(executeCode, checkBatch, "output:batch");
  return stepOf(transform, "Score", {
    Arguments: {
      ModelName: { Get: "Parameters.ModelName" },
      BatchStrategy: "MultiRecord",
      MaxPayloadInMB: 6,
      TransformInput: {
        DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: batch } },
        ContentType: "text/csv",
        SplitType: "Line",
      },
      TransformOutput: {
        S3OutputPath: executionPath({ ...context, name: "Score" }),
        Accept: "text/csv",
        AssembleWith: "Line",
      },
      TransformResources: { InstanceType: "ml.m5.xlarge", InstanceCount: 1 },
      DataProcessing: { InputFilter: "$[1:]", JoinSource: "Input", OutputFilter: "$[0,-1]" },
    },
    RetryPolicies: [WAIT_FOR_CAPACITY],
  });
}

const DATA = parsePath("Arguments.ProcessingInputs[0].S3Input.S3Uri");

/** *CheckDrift* compares the night's features with those that the model learnt from. */
export function checkDriftStep(context: TemplateContext, checkBatch: Step): Step {
  const { definition } = dataQualityCheck.start({ ...context, name: "CheckDrift" });
  const features = outputOf(executeCode, checkBatch, "output:features");
  return stepOf(dataQualityCheck, "CheckDrift", {
    ...setMember(definition, DATA, features),
    FailOnViolation: { Get: "Parameters.StopOnDrift" },
    SuppliedBaselineStatistics: { Get: "Parameters.BaselineStatistics" },
    SuppliedBaselineConstraints: { Get: "Parameters.BaselineConstraints" },
  });
}
