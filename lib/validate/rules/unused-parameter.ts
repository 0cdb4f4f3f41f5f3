import { expressionsIn, placesOf } from "../expressions-in";
import { parameterIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const unusedParameter: DocumentRule = ({ document, subjects, parameterByName }) => {
  const used = new Set(
    placesOf(expressionsIn(document.pipeline.definition), "parameter").map(
      ({ expression }) => expression.name,
    ),
  );
  for (const { expressions } of subjects) {
    for (const { expression } of expressions)
      if (expression?.kind === "parameter") used.add(expression.name);
  }
  return [...parameterByName.keys()]
    .filter((name) => !used.has(name))
    .map((name) =>
      parameterIssue(name, {
        code: "unused-parameter",
        severity: "note",
        path: [],
        message: `No step uses the parameter “${name}”. Use it in a step, or remove it.`,
        fix: { kind: "remove-parameter", name, label: `Remove “${name}”` },
      }),
    );
};
