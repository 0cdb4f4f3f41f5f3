import { isStepType } from "../aws/step-types";
import type { JsonPath } from "../utils/json";

/** Members around `Arguments` at which SageMaker takes a value of the run; the others have to be written out. */
const STEP_MEMBERS: ReadonlySet<string> = new Set([
  "ModelName",
  "SkipCheck",
  "FailOnViolation",
  "RegisterNewBaseline",
  "ModelPackageGroupName",
  "SuppliedBaselineStatistics",
  "SuppliedBaselineConstraints",
  "SqsQueueUrl", // nobody has written down that it is refused
]);

/**
 * Whether a value known only in the run may stand at `path` of a step's definition.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps.html
 */
export function takesExpression(stepType: string, [root]: JsonPath): boolean {
  if (!isStepType(stepType)) return true; // a type we do not know may take it anywhere
  return root === "Arguments" || (typeof root === "string" && STEP_MEMBERS.has(root));
}
