import type { Step } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import type { StepKindDefinition } from "../../steps/contract";
import type { JsonObject } from "../../utils/json";

/**
 * What a later step writes to read an output of an earlier one.
 *
 * @param outputId - as the kind's ports call it: `output:train`, `return:auc`.
 * @throws when the step has no such output: the template would not connect.
 */
export function outputOf(
  { ports }: Pick<StepKindDefinition, "ports">,
  step: Step,
  outputId: string,
): JsonObject {
  const output = ports(step).outputs.find(({ id }) => id === outputId);
  if (!output) throw new Error(`${step.definition.Name} has no output ${outputId}.`);
  return printExpression(output.expression(step.definition.Name));
}
