import { suggest } from "../../aws/suggest";
import type { Fix } from "../../pipeline/fix";
import { getAt } from "../../utils/json-path";
import { replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import { readsOf, type StepRead } from "../reads-of";
import type { StepRule, StepSubject } from "../validation";

/** A reference to a step that does not exist, or to the step itself. */
export const unknownStep: StepRule = (subject, { subjectByName }) =>
  readsOf(subject).flatMap(({ at, stepName }) => {
    const facts = { severity: "error", path: at } as const;
    if (stepName === subject.name) {
      return [
        stepIssue(subject, {
          ...facts,
          code: "reads-itself",
          message: `“${subject.name}” reads its own result, which it does not have yet. Read another step's.`,
        }),
      ];
    }
    if (subjectByName.has(stepName)) return [];
    const [near] = suggest(stepName, subjectByName.keys());
    const cure = near ? `Did you mean “${near}”?` : "Add the step or choose another.";
    return [
      stepIssue(subject, {
        ...facts,
        code: "unknown-step",
        message: `“${subject.name}” reads from “${stepName}”, which is not a step here. ${cure}`,
        fix: near ? readingFrom(near, { subject, at, stepName }) : undefined,
      }),
    ];
  });

function readingFrom(
  near: string,
  { subject, at, stepName }: StepRead & { readonly subject: StepSubject },
): Fix | undefined {
  const get = getAt(subject.definition, [...at, "Get"]);
  const from = `Steps.${stepName}.`;
  if (typeof get !== "string" || !get.startsWith(from)) return undefined;
  return replacement(stepPlace(subject, [...at, "Get"]), {
    value: `Steps.${near}.${get.slice(from.length)}`,
    label: `Read from “${near}”`,
  });
}
