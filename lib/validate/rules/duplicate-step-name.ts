import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { stepIssue } from "../issue-at";
import type { DocumentRule, StepSubject } from "../validation";

export const duplicateStepName: DocumentRule = ({ document, subjects, subjectByName }) =>
  subjects.flatMap((subject) => {
    const first = subjectByName.get(subject.name);
    if (!first || first === subject) return [];
    const place = { code: "duplicate-step-name", severity: "error", path: ["Name"] } as const;
    return [
      stepIssue(subject, { ...place, ...(twinOf(document, subject, first) ?? another(subject)) }),
    ];
  });

/** One step in both branches, as one would write it in other languages. */
function twinOf(document: PipelineDocument, { step, name }: StepSubject, first: StepSubject) {
  if (!isOtherBranch(step, first.step)) return undefined;
  const condition = step.branch && stepById(document, step.branch.condition)?.definition.Name;
  return {
    message: `“${name}” stands in both branches of “${condition ?? ""}”. SageMaker takes a step in one place only: give this one a name of its own, which its branch then reads.`,
    fix: {
      kind: "rename-twin",
      stepId: step.id,
      label: "Make it a duplicate for its branch",
    },
  } as const;
}

function isOtherBranch({ branch }: Step, { branch: other }: Step): boolean {
  return branch?.condition === other?.condition && branch?.when !== other?.when;
}

function another({ step, name }: StepSubject) {
  return {
    message: `Another step is also called “${name}”. Rename one of them; references mean the first.`,
    fix: { kind: "rename-step", stepId: step.id, name, label: "Give it a name of its own" },
  } as const;
}
