import { stepIssue } from "../issue-at";
import { findSecret, findSecretsInCode } from "../secrets/find-secret";
import { textsIn } from "../secrets/texts-in";
import { WHY_EXPOSED } from "../secrets/why-exposed";
import type { StepRule } from "../validation";

/** A secret written into a step: its environment, hyperparameters, arguments or inputs, or its code. */
export const exposedSecret: StepRule = (subject, { filesOf }) => {
  const facts = { code: "exposed-secret", severity: "warning" } as const;
  const inMembers = textsIn(subject.definition).flatMap(({ path, text, name }) => {
    const secret = findSecret(text, name);
    if (!secret) return [];
    const where = typeof path.at(-1) === "number" ? "an argument" : `“${name}”`;
    const message = `“${subject.name}”: ${where} looks like ${secret.what} (${secret.hint}). ${WHY_EXPOSED}`;
    return [stepIssue(subject, { ...facts, path, message })];
  });
  if (!subject.step.code) return inMembers;

  const inCode = filesOf(subject.step).flatMap((file) =>
    findSecretsInCode(file.text).map(({ line, what, hint }) =>
      stepIssue(subject, {
        ...facts,
        path: ["Arguments"],
        message: `“${subject.name}”, ${file.name} line ${line}: there is what looks like ${what} (${hint}). ${WHY_EXPOSED}`,
      }),
    ),
  );
  return [...inMembers, ...inCode];
};
