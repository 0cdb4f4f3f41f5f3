import type { Step } from "../pipeline/document";
import { parseOperand } from "../pipeline/expression";
import { getAt } from "../utils/json-path";
import type { Course } from "./course";
import { decide } from "./decide";
import { asText } from "./joined-value";
import type { Decision } from "./run";
import type { Values } from "./values";

/** How a step ends once its time is over. */
export interface Finish {
  /** Why it fails; undefined where it succeeds. */
  readonly failure?: string;
  readonly decision?: Decision;
}

export function finish(
  step: Step,
  course: Course,
  { values, atSeconds }: { readonly values: Values; readonly atSeconds: number },
): Finish {
  if (course.fails) return { failure: course.reason ?? "it was told to fail" };
  const { definition } = step;
  if (definition.Type === "Fail") return { failure: failMessage(step, { values, atSeconds }) };
  if (definition.Type !== "Condition") return {};

  const { decision, fault } = decide(definition, (operand) =>
    values.of(operand, { step, atSeconds }),
  );
  const { outcome, isAssumed } = decision;
  if (outcome === undefined) return { failure: fault ?? decision.sentence, decision };
  // The step's metadata has it as Python spells it.
  const value = outcome ? "True" : "False";
  values.decided(step.id, { value, origin: isAssumed ? "assumed" : "design" });
  return { decision };
}

function failMessage(
  step: Step,
  { values, atSeconds }: { readonly values: Values; readonly atSeconds: number },
): string {
  const operand = parseOperand(getAt(step.definition, ["Arguments", "ErrorMessage"]));
  if (operand === undefined || operand === "") return "The Fail step has no message.";
  return asText(values.of(operand, { step, atSeconds }).value);
}
