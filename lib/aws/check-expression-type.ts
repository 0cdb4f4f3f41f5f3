import { expectedFor } from "./check-scalar";
import type { FindingFact, ParameterTypeName } from "./finding";
import type { ScalarType } from "./shape";

/** What an expression yields, as far as its author can know before the run. */
export type ExpressionType = ParameterTypeName | "unknown";

/**
 * What each API type takes: nothing is converted but a whole number to a number.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-parameters.html
 */
const ACCEPTED: Readonly<Partial<Record<ScalarType, readonly ParameterTypeName[]>>> = {
  string: ["String"],
  integer: ["Integer"],
  float: ["Integer", "Float"],
  boolean: ["Boolean"],
};

/** The mismatch between a place's type and an expression's; undefined when there is none or nobody can know. */
export function checkExpressionType(
  type: ScalarType,
  actual: ExpressionType,
): FindingFact | undefined {
  if (actual === "unknown" || ACCEPTED[type]?.includes(actual) !== false) return undefined;
  return { code: "expression-type", expected: expectedFor(type), actual };
}
