import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

/** Python that would not even start; found by parsing alone. */
export const pythonSyntax: StepRule = (subject, { filesOf, python }) => {
  if (!subject.step.code || !python) return [];
  return filesOf(subject.step)
    .filter(({ name }) => name.endsWith(".py"))
    .flatMap(({ name, text }) =>
      python.faults(text).map(({ line, message }) =>
        stepIssue(subject, {
          code: "python-syntax",
          severity: "error",
          path: ["Arguments"],
          message: `“${subject.name}”, ${name} line ${line}: ${message}`,
        }),
      ),
    );
};
