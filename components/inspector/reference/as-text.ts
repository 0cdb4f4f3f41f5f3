import type { Expression } from "@/lib/pipeline/expression";

/**
 * What to write where AWS takes text alone: a value of another type is joined into one.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-parameters.html
 */
export function asText(expression: Expression): Expression {
  return { kind: "join", separator: "", values: [expression] };
}

/** The expression inside a join that only makes a text of it; any other as it is. */
export function withoutTextJoin(expression: Expression): Expression {
  if (expression.kind !== "join" || expression.values.length !== 1) return expression;
  const [only] = expression.values;
  return typeof only === "object" && only !== null ? only : expression;
}
