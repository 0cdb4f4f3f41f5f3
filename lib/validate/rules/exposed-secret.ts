import type { Issue } from "../../pipeline/issue";
import { stepIssue } from "../issue-at";
import { findSecret, findSecretsInCode } from "../secrets/find-secret";
import { textsIn } from "../secrets/texts-in";
import { WHY_EXPOSED } from "../secrets/why-exposed";
import type { StepRule, StepSubject } from "../validation";

const FACTS = { code: "exposed-secret", severity: "warning" } as const;

/** A secret written into a step: its environment, hyperparameters, arguments or inputs, or its code. */
export const exposedSecret: StepRule = (subject, { filesOf }) => {
  if (!subject.step.code) return inMembers(subject);
  const inCode = filesOf(subject.step).flatMap((file) =>
    findSecretsInCode(file.text).map(({ line, what, hint }) =>
      stepIssue(subject, {
        ...FACTS,
        path: ["Arguments"],
        message: `“${subject.name}”, ${file.name} line ${line}: there is what looks like ${what} (${hint}). ${WHY_EXPOSED}`,
      }),
    ),
  );
  return [...inMembers(subject), ...inCode];
};

const known = new WeakMap<StepSubject, readonly Issue[]>();

function inMembers(subject: StepSubject): readonly Issue[] {
  const cached = known.get(subject);
  if (cached) return cached;
  const issues = textsIn(subject.definition).flatMap(({ path, text, name }) => {
    const secret = findSecret(text, name);
    if (!secret) return [];
    const where = typeof path.at(-1) === "number" ? "an argument" : `“${name}”`;
    const message = `“${subject.name}”: ${where} looks like ${secret.what} (${secret.hint}). ${WHY_EXPOSED}`;
    return [stepIssue(subject, { ...FACTS, path, message })];
  });
  known.set(subject, issues);
  return issues;
}
