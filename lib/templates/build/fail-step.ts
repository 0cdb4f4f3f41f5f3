import type { Step } from "../../pipeline/document";
import { type Operand, printExpression } from "../../pipeline/expression";
import { fail } from "../../steps/fail";
import { stepOf } from "./step-of";

/** *Stop* ends the run with a message, in which values of the run stand between the words. */
export function failStep(message: readonly Operand[]): Step {
  return stepOf(fail, "Stop", {
    Arguments: {
      ErrorMessage: printExpression({ kind: "join", separator: "", values: message }),
    },
  });
}
