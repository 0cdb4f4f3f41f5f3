import { suggest } from "../../aws/suggest";
import type { ParameterType } from "../../pipeline/document";
import type { JsonValue } from "../../utils/json";
import { replacement } from "../fixes";
import { parameterIssue, quoted, shown } from "../issue-at";
import { isParameterType, PARAMETER_TYPES } from "../parameter-types";
import type { DocumentRule } from "../validation";

export const invalidParameterType: DocumentRule = ({ document }) =>
  document.parameters
    .filter(({ Type }) => !isParameterType(Type))
    .map(({ Name, Type, DefaultValue }) =>
      parameterIssue(Name, {
        code: "invalid-parameter-type",
        severity: "error",
        path: ["Type"],
        message: `The parameter “${Name}” is of type ${shown(Type)}. Choose ${quoted(PARAMETER_TYPES)}.`,
        fix: replacement(
          { on: "parameter", name: Name, path: ["Type"] },
          { value: suggest(String(Type), PARAMETER_TYPES)[0] ?? typeOf(DefaultValue) },
        ),
      }),
    );

function typeOf(value: JsonValue | undefined): ParameterType {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value !== "number") return "String";
  return Number.isInteger(value) ? "Integer" : "Float";
}
