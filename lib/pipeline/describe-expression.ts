import { assertNever } from "../utils/assert-never";
import type { Expression, Operand } from "./expression";

/** An expression in as few words as a chip has room for: `AucThreshold`, `Train · ModelArtifacts`, `Evaluate · auc`. */
export function describeExpression(expression: Expression): string {
  switch (expression.kind) {
    case "parameter":
      return expression.name;
    case "execution":
      return expression.variable;
    case "experiment":
      return expression.member;
    case "property":
      return `${expression.stepName} · ${shortPropertyPath(expression.path)}`;
    case "join":
      return expression.values.map(describeOperand).join(expression.separator);
    case "file-value":
      return `${expression.stepName} · ${expression.path}`;
    case "s3-value":
      return `${describeOperand(expression.s3Uri)} · ${expression.path}`;
    default:
      return assertNever(expression);
  }
}

export function describeOperand(operand: Operand): string {
  if (typeof operand === "object" && operand !== null) return describeExpression(operand);
  return String(operand);
}

/** The part people look for: an output's name, else the first member. */
export function shortPropertyPath(path: string): string {
  const named = /\['([^']+)'\]/.exec(path);
  if (named?.[1]) return named[1];
  return /^[^.[]+/.exec(path)?.[0] ?? path;
}
