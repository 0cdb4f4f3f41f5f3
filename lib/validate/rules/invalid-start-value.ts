import { QUOTAS } from "../../aws/quotas";
import { suggest } from "../../aws/suggest";
import type { Parameter } from "../../pipeline/document";
import type { Fix } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import { isEventTrigger, type Trigger } from "../../pipeline/trigger";
import { isJsonArray } from "../../utils/json";
import { pipelineIssue, quoted, shown, triggerIssue } from "../issue-at";
import { isParameterType, isTextOfType } from "../parameter-types";
import type { DocumentRule, Validation } from "../validation";

/** A value that a trigger or a parameter set passes at a start, and the pipeline would not take. */
export const invalidStartValue: DocumentRule = (validation) => [
  ...validation.document.triggers.flatMap((trigger) => inTrigger(trigger, validation)),
  ...validation.document.parameterSets.flatMap(({ name, values }) =>
    Object.entries(values).flatMap(([parameter, value]) => {
      const fault = faultOf(parameter, String(value), validation.parameterByName);
      return fault ? [setFault(`Parameter set “${name}”: ${fault}`)] : [];
    }),
  ),
];

function inTrigger(trigger: Trigger, { parameterByName }: Validation): readonly Issue[] {
  return Object.entries(trigger.values).flatMap(([name, text]) => {
    const fault =
      text.startsWith("$.") && isEventTrigger(trigger)
        ? unknownParameter(name, parameterByName)
        : faultOf(name, text, parameterByName);
    if (!fault) return [];
    return [
      triggerIssue(trigger, {
        code: "invalid-start-value",
        severity: "error",
        path: ["values", name],
        message: `Trigger “${trigger.name}”: ${fault}`,
        fix: remedyFor(trigger, { name, text, parameter: parameterByName.get(name) }),
      }),
    ];
  });
}

/** What the pipeline does not know is left out; a slip of a choice becomes that choice. */
function remedyFor(
  { id: triggerId }: Trigger,
  {
    name,
    text,
    parameter,
  }: { readonly name: string; readonly text: string; readonly parameter: Parameter | undefined },
): Fix | undefined {
  const request = { kind: "set-start-value", triggerId, parameter: name } as const;
  if (!parameter) return { ...request, label: `Leave “${name}” out` };
  const choices = isJsonArray(parameter.EnumValues) ? parameter.EnumValues : [];
  const [value] = suggest(
    text,
    choices.filter((choice) => typeof choice === "string"),
  );
  return value === undefined ? undefined : { ...request, value, label: `Pass “${value}”` };
}

function setFault(message: string): Issue {
  return pipelineIssue({ code: "invalid-start-value", severity: "error", path: [], message });
}

type Parameters = ReadonlyMap<string, Parameter>;

function unknownParameter(name: string, parameters: Parameters): string | undefined {
  return parameters.has(name)
    ? undefined
    : `The pipeline has no parameter “${name}”. Add it, or remove the value.`;
}

function faultOf(name: string, text: string, parameters: Parameters): string | undefined {
  const parameter = parameters.get(name);
  if (!parameter) return unknownParameter(name, parameters);
  const { Type, EnumValues } = parameter;
  if (isParameterType(Type) && !isTextOfType(text, Type))
    return `${shown(text, name)} is not a value of type ${Type}, which “${name}” asks for. Correct it.`;
  if (isJsonArray(EnumValues) && EnumValues.length > 0 && !EnumValues.includes(text)) {
    const choices = EnumValues.filter((choice) => typeof choice === "string");
    return `${shown(text, name)} is not among the choices of “${name}”. Choose ${quoted(choices)}.`;
  }
  const { value: longest } = QUOTAS.parameterValueLength;
  return text.length > longest
    ? `The value of “${name}” has ${text.length} characters; a start can pass at most ${longest}.`
    : undefined;
}
