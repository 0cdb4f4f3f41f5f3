import type { ExpressionType } from "../aws/check-expression-type";
import { resolvePropertyPath } from "../aws/resolve-property-path";
import { isExpression, parseExpression } from "../pipeline/expression";
import type { JsonValue } from "../utils/json";
import type { Validation } from "./validation";

/**
 * What an expression yields. A property is told only where it is text for certain: what SageMaker makes of a number
 * at the place of a text, nobody has written down.
 */
export function expressionType(
  value: JsonValue,
  { parameterByName, subjectByName, library }: Validation,
): ExpressionType {
  if (isExpression(value) && "Std:Join" in value) return "String"; // whatever is wrong inside
  const expression = parseExpression(value);
  if (expression?.kind === "parameter")
    return typeNamed(parameterByName.get(expression.name)?.Type);
  if (expression?.kind !== "property") return "unknown";

  const stepType = subjectByName.get(expression.stepName)?.definition.Type;
  if (stepType === undefined) return "unknown";
  const found = resolvePropertyPath(library, { stepType, path: expression.path });
  const isText =
    found.kind === "found" && (found.shape.type === "string" || found.shape.type === "timestamp");
  return isText ? "String" : "unknown";
}

function typeNamed(type: string | undefined): ExpressionType {
  switch (type) {
    case "String":
    case "Integer":
    case "Float":
    case "Boolean":
      return type;
    default:
      return "unknown";
  }
}
