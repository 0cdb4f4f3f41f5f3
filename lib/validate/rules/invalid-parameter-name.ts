import { QUOTAS } from "../../aws/quotas";
import type { Fix } from "../../pipeline/fix";
import { parameterIssue } from "../issue-at";
import { proposedName } from "../proposed-name";
import type { DocumentRule } from "../validation";

const PARAMETER_NAME = /^[A-Za-z0-9_-]{1,256}$/;

export const invalidParameterName: DocumentRule = ({ document }) =>
  document.parameters.flatMap(({ Name }) => {
    const facts = { code: "invalid-parameter-name", path: ["Name"] };
    const to = proposedName(Name, QUOTAS.portableParameterNameLength.value) || "Parameter";
    const fix: Fix = { kind: "rename-parameter", name: Name, to, label: `Rename to “${to}”` };
    if (!PARAMETER_NAME.test(Name)) {
      const message = `“${Name}” cannot be a parameter's name. Use 1 to 256 letters, digits, hyphens and underscores.`;
      return [parameterIssue(Name, { ...facts, severity: "error", message, fix })];
    }
    const { value } = QUOTAS.portableParameterNameLength;
    if (Name.length <= value) return [];
    const message = `The parameter “${Name}” is longer than ${value} characters, which some AWS tools refuse. Shorten it.`;
    return [parameterIssue(Name, { ...facts, severity: "warning", message, fix })];
  });
