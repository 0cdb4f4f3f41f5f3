import { stepIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const duplicateStepName: DocumentRule = ({ subjects, subjectByName }) =>
  subjects
    .filter((subject) => subjectByName.get(subject.name) !== subject)
    .map((subject) =>
      stepIssue(subject, {
        code: "duplicate-step-name",
        severity: "error",
        path: ["Name"],
        message: `Another step is also called “${subject.name}”. Rename one of them; references mean the first.`,
        fix: {
          kind: "rename-step",
          stepId: subject.step.id,
          name: subject.name,
          label: "Give it a name of its own",
        },
      }),
    );
