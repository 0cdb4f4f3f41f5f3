import { QUOTAS } from "../../aws/quotas";
import type { Parameter } from "../../pipeline/document";
import type { Issue } from "../../pipeline/issue";
import { isJsonArray } from "../../utils/json";
import { parameterIssue, quoted, shown } from "../issue-at";
import { isOfType, isParameterType } from "../parameter-types";
import type { DocumentRule } from "../validation";

/** A default that is not of the parameter's type, not among its choices, or too long to be passed at a start. */
export const invalidParameterDefault: DocumentRule = ({ document }) =>
  document.parameters.flatMap((parameter) => checkDefault(parameter));

function checkDefault(parameter: Parameter): readonly Issue[] {
  const { Name, Type, DefaultValue: value, EnumValues: choices } = parameter;
  if (value === undefined || !isParameterType(Type)) return [];
  if (!isOfType(value, Type)) {
    return [
      fault(
        Name,
        "error",
        `The default of “${Name}” is ${shown(value)}, which is not of type ${Type}. Correct it or leave it out.`,
      ),
    ];
  }
  if (typeof value === "string" && isJsonArray(choices) && !choices.includes(value)) {
    const offered = choices.filter((choice) => typeof choice === "string");
    return [
      fault(
        Name,
        "error",
        `The default of “${Name}” is ${shown(value)}, which is not among its choices. Choose ${quoted(offered)}.`,
      ),
    ];
  }
  const { value: longest } = QUOTAS.parameterValueLength;
  if (typeof value !== "string" || value.length <= longest) return [];
  return [
    fault(
      Name,
      "warning",
      `The default of “${Name}” has ${value.length} characters; a start can pass at most ${longest}. Shorten it.`,
    ),
  ];
}

function fault(name: string, severity: Issue["severity"], message: string): Issue {
  return parameterIssue(name, {
    code: "invalid-parameter-default",
    severity,
    path: ["DefaultValue"],
    message,
  });
}
