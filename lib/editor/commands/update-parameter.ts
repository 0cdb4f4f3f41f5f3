import type { Parameter, PipelineDocument } from "../../pipeline/document";
import { parameterByName } from "../../pipeline/find";
import type { JsonValue } from "../../utils/json";
import { checkJsonLimits } from "../../utils/json-limits";
import { ok } from "../../utils/result";
import { refuseMissingParameter } from "../check-parameter";
import { defineCommand } from "../command";
import { convertParameterValue } from "../convert-parameter-value";

interface UpdateParameterInput {
  readonly name: string;
  /** Members to write; undefined removes one. The name has a command of its own. */
  readonly change: {
    readonly Type?: Parameter["Type"];
    readonly DefaultValue?: JsonValue | undefined;
    readonly EnumValues?: readonly JsonValue[] | undefined;
  };
}

/** Changes type, default or allowed values of a parameter. With the type, values that can be read as it follow. */
export const updateParameter = defineCommand(
  "Edit parameter",
  (document: PipelineDocument, { name, change }: UpdateParameterInput) => {
    const parameter = parameterByName(document, name);
    if (!parameter) return refuseMissingParameter(name);
    const limits = checkJsonLimits(Object.values(change).filter((value) => value !== undefined));
    if (!limits.ok) return limits;

    const changed = converted(withMembers(parameter, change), parameter.Type);
    if (JSON.stringify(changed) === JSON.stringify(parameter)) return ok(document);
    const parameters = document.parameters.map((each) => (each === parameter ? changed : each));
    return ok({ ...document, parameters });
  },
);

function withMembers(parameter: Parameter, change: UpdateParameterInput["change"]): Parameter {
  const { Name, Type } = { ...parameter, ...change };
  const members = Object.entries({ ...parameter, ...change }).flatMap(([member, value]) =>
    value === undefined ? [] : [[member, value] as const],
  );
  return { ...Object.fromEntries(members), Name, Type: Type ?? parameter.Type };
}

function converted(parameter: Parameter, before: Parameter["Type"]): Parameter {
  const { Type, DefaultValue, EnumValues } = parameter;
  if (Type === before) return parameter;
  return {
    ...parameter,
    ...(DefaultValue !== undefined && { DefaultValue: convertParameterValue(DefaultValue, Type) }),
    ...(Array.isArray(EnumValues) && {
      EnumValues: EnumValues.map((value) => convertParameterValue(value, Type)),
    }),
  };
}
