import { isJsonArray } from "../../utils/json";
import { parameterIssue } from "../issue-at";
import { isParameterType } from "../parameter-types";
import type { DocumentRule } from "../validation";

/** `EnumValues` on anything but a text, or that are not a list of texts. */
export const invalidParameterChoices: DocumentRule = ({ document }) =>
  document.parameters.flatMap(({ Name, Type, EnumValues: choices }) => {
    if (choices === undefined || !isParameterType(Type)) return [];
    const facts = {
      code: "invalid-parameter-choices",
      severity: "error",
      path: ["EnumValues"],
    } as const;
    if (Type !== "String") {
      return [
        parameterIssue(Name, {
          ...facts,
          message: `The parameter “${Name}” has choices, which only String parameters take. Remove them or change its type.`,
        }),
      ];
    }
    if (
      isJsonArray(choices) &&
      choices.length > 0 &&
      choices.every((choice) => typeof choice === "string")
    )
      return [];
    return [
      parameterIssue(Name, {
        ...facts,
        message: `The choices of “${Name}” must be a list of at least one text.`,
      }),
    ];
  });
