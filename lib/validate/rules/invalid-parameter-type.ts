import { parameterIssue, quoted, shown } from "../issue-at";
import { isParameterType, PARAMETER_TYPES } from "../parameter-types";
import type { DocumentRule } from "../validation";

export const invalidParameterType: DocumentRule = ({ document }) =>
  document.parameters
    .filter(({ Type }) => !isParameterType(Type))
    .map(({ Name, Type }) =>
      parameterIssue(Name, {
        code: "invalid-parameter-type",
        severity: "error",
        path: ["Type"],
        message: `The parameter “${Name}” is of type ${shown(Type)}. Choose ${quoted(PARAMETER_TYPES)}.`,
      }),
    );
