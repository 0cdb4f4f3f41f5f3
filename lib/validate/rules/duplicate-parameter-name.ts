import { parameterIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const duplicateParameterName: DocumentRule = ({ document, parameterByName }) =>
  document.parameters
    .filter((parameter) => parameterByName.get(parameter.Name) !== parameter)
    .map(({ Name }) =>
      parameterIssue(Name, {
        code: "duplicate-parameter-name",
        severity: "error",
        path: ["Name"],
        message: `There is more than one parameter called “${Name}”. Rename or remove the others.`,
        fix: { kind: "rename-duplicate-parameter", name: Name, label: "Give it a name of its own" },
      }),
    );
