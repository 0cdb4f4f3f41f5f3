import type { Expected } from "../../aws/finding";
import { QUOTAS } from "../../aws/quotas";
import { suggest } from "../../aws/suggest";
import type { Parameter, ParameterType } from "../../pipeline/document";
import type { Fix, FixPlace } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import { countCharacters } from "../../utils/count-characters";
import { isJsonArray, type JsonValue } from "../../utils/json";
import { fittingLiteral } from "../fitting-literal";
import { removal, replacement } from "../fixes";
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
        `The default of “${Name}” is ${shown(value, Name)}, which is not of type ${Type}. Correct it or leave it out.`,
        fittingDefault(value, Type, placeOf(Name)),
      ),
    ];
  }
  if (typeof value === "string" && isJsonArray(choices) && !choices.includes(value)) {
    const offered = choices.filter((choice) => typeof choice === "string");
    return [
      fault(
        Name,
        "error",
        `The default of “${Name}” is ${shown(value, Name)}, which is not among its choices. Choose ${quoted(offered)}.`,
        replacement(placeOf(Name), { value: suggest(value, offered)[0] ?? offered[0] ?? "" }),
      ),
    ];
  }
  const { value: longest } = QUOTAS.parameterValueLength;
  if (typeof value !== "string" || countCharacters(value) <= longest) return [];
  return [
    fault(
      Name,
      "warning",
      `The default of “${Name}” has ${countCharacters(value)} characters; a start can pass at most ${longest}. Shorten it.`,
    ),
  ];
}

const WORDS: Readonly<Record<ParameterType, Expected>> = {
  String: "text",
  Integer: "whole number",
  Float: "number",
  Boolean: "true or false",
};

function fittingDefault(value: JsonValue, type: ParameterType, at: FixPlace): Fix {
  const fitting = fittingLiteral(value, WORDS[type]);
  return fitting === undefined ? removal(at, "Leave it out") : replacement(at, { value: fitting });
}

function placeOf(name: string): FixPlace {
  return { on: "parameter", name, path: ["DefaultValue"] };
}

function fault(name: string, severity: Issue["severity"], message: string, fix?: Fix): Issue {
  return parameterIssue(name, {
    code: "invalid-parameter-default",
    severity,
    path: ["DefaultValue"],
    message,
    fix,
  });
}
