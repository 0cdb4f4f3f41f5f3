import type { Fix, FixPlace } from "../../pipeline/fix";
import { isJsonArray, isJsonPrimitive, type JsonValue } from "../../utils/json";
import { removal, replacement } from "../fixes";
import { parameterIssue } from "../issue-at";
import { isParameterType } from "../parameter-types";
import type { DocumentRule } from "../validation";

/** `EnumValues` on anything but a text, or that are not a list of texts. */
export const invalidParameterChoices: DocumentRule = ({ document }) =>
  document.parameters.flatMap(({ Name, Type, EnumValues: choices }) => {
    if (choices === undefined || !isParameterType(Type)) return [];
    const at = { on: "parameter", name: Name, path: ["EnumValues"] } as const;
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
          fix: removal(at, "Remove the choices"),
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
        fix: asTexts(choices, at),
      }),
    ];
  });

function asTexts(choices: JsonValue, at: FixPlace): Fix {
  const texts = (isJsonArray(choices) ? choices : []).flatMap((choice) =>
    isJsonPrimitive(choice) && choice !== null ? [String(choice)] : [],
  );
  return texts.length === 0
    ? removal(at, "Remove the choices")
    : replacement(at, { value: texts, label: "Write the choices as texts" });
}
