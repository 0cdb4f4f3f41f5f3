/**
 * The comparisons of two values, by AWS's `Type`, with their signs.
 *
 * There is no `NotEquals`: AWS writes `Not` around `Equals`.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-condition
 */
export const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ["Equals", "="],
  ["GreaterThan", ">"],
  ["GreaterThanOrEqualTo", "≥"],
  ["LessThan", "<"],
  ["LessThanOrEqualTo", "≤"],
]);
