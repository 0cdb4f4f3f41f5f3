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
      return describeJoin(expression);
    case "file-value":
      return `${expression.stepName} · ${expression.path}`;
    case "s3-value":
      return `${describeOperand(expression.s3Uri)} · ${expression.path}`;
    default:
      return assertNever(expression);
  }
}

/** The text it comes to, with what is known only in the run set off: `s3://‹Bucket›/out`. */
function describeJoin({ separator, values }: Extract<Expression, { kind: "join" }>): string {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return describeOperand(only);
  return values.map(setOff).join(separator);
}

function setOff(operand: Operand): string {
  const text = describeOperand(operand);
  const isText = typeof operand !== "object" || operand === null || operand.kind === "join";
  return isText ? text : `‹${text}›`;
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
