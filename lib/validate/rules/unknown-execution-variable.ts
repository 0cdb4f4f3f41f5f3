import { suggest } from "../../aws/suggest";
import { EXECUTION_VARIABLES } from "../../pipeline/expression";
import { placesOf } from "../expressions-in";
import { replacement, stepPlace } from "../fixes";
import { quoted, stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

const KNOWN: readonly string[] = EXECUTION_VARIABLES;

export const unknownExecutionVariable: StepRule = (subject) =>
  placesOf(subject.expressions, "execution")
    .filter(({ expression }) => !KNOWN.includes(expression.variable))
    .map(({ at, expression: { variable } }) => {
      const [near] = suggest(variable, KNOWN);
      return stepIssue(subject, {
        code: "unknown-execution-variable",
        severity: "error",
        path: at,
        message: `“${subject.name}”: a run has no variable “${variable}”. ${near ? `Did you mean “${near}”?` : `Choose ${quoted(KNOWN)}.`}`,
        fix: near
          ? replacement(stepPlace(subject, [...at, "Get"]), {
              value: `Execution.${near}`,
              label: `Use “${near}”`,
            })
          : undefined,
      });
    });
