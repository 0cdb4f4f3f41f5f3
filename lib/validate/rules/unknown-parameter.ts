import { suggest } from "../../aws/suggest";
import { placesOf } from "../expressions-in";
import { replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

export const unknownParameter: StepRule = (subject, { parameterByName }) =>
  placesOf(subject.expressions, "parameter")
    .filter(({ expression }) => !parameterByName.has(expression.name))
    .map(({ at, expression: { name } }) => {
      const [near] = suggest(name, parameterByName.keys());
      return stepIssue(subject, {
        code: "unknown-parameter",
        severity: "error",
        path: at,
        message: `“${subject.name}” uses the parameter “${name}”, which does not exist. ${near ? `Did you mean “${near}”?` : "Add it or choose another."}`,
        fix: near
          ? replacement(stepPlace(subject, [...at, "Get"]), {
              value: `Parameters.${near}`,
              label: `Use “${near}”`,
            })
          : {
              kind: "add-parameter",
              parameter: { Name: name, Type: "String" },
              label: `Add the parameter “${name}”`,
            },
      });
    });
