import type { StepDefinitionJson } from "../pipeline/document";
import type { Expression, Operand } from "../pipeline/expression";
import { expressionsOf } from "./readable";

/** The run-time values of a definition with those inside joins and look-ups. */
export function innerExpressions(definition: StepDefinitionJson): readonly Expression[] {
  return expressionsOf(definition).flatMap(withInner);
}

function withInner(operand: Operand): readonly Expression[] {
  if (typeof operand !== "object" || operand === null) return [];
  if (operand.kind === "join") return [operand, ...operand.values.flatMap(withInner)];
  return operand.kind === "s3-value" ? [operand, ...withInner(operand.s3Uri)] : [operand];
}
