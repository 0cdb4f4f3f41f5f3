import type { PipelineDocument } from "@/lib/pipeline/document";
import type { Expression } from "@/lib/pipeline/expression";
import { parameterByName } from "@/lib/pipeline/find";

/**
 * What to write where AWS takes text alone: a parameter of another type is joined into one.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-parameters.html
 */
export function asText(expression: Expression, document: PipelineDocument): Expression {
  if (expression.kind !== "parameter") return expression;
  const type = parameterByName(document, expression.name)?.Type ?? "String";
  return type === "String" ? expression : { kind: "join", separator: "", values: [expression] };
}

/** The expression inside a join that only makes a text of it; any other as it is. */
export function withoutTextJoin(expression: Expression): Expression {
  if (expression.kind !== "join" || expression.values.length !== 1) return expression;
  const [only] = expression.values;
  return typeof only === "object" && only !== null ? only : expression;
}
