import { QUOTAS } from "../../aws/quotas";
import { suggest } from "../../aws/suggest";
import type { Fix } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from "../../utils/json";
import { namesIn } from "../declared-names";
import { distinctName } from "../distinct-name";
import { replacement, stepPlace } from "../fixes";
import { quoted, shown, stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

const TYPES = ["String", "Integer", "Boolean", "Float"];

/** Outputs of a Lambda or Callback step that are incomplete, of an unknown type, named twice, or too many. */
export const invalidOutputParameter: StepRule = (subject) => {
  const { Type, OutputParameters: outputs = null } = subject.definition;
  if ((Type !== "Lambda" && Type !== "Callback") || outputs === null) return [];
  if (!isJsonArray(outputs))
    return [fault(subject, [], "“OutputParameters” must be a list of outputs.")];

  const names = new Set<string>();
  const faults = outputs.flatMap((output, index) => checkOutput(subject, output, { index, names }));
  const { value: most } = QUOTAS.stepOutputs;
  if (outputs.length <= most) return faults;
  return [
    ...faults,
    fault(
      subject,
      [],
      `It has ${outputs.length} outputs; SageMaker takes at most ${most}. Remove some.`,
    ),
  ];
};

function checkOutput(
  subject: StepSubject,
  output: JsonValue,
  { index, names }: { readonly index: number; readonly names: Set<string> },
): readonly Issue[] {
  if (
    !isJsonObject(output) ||
    Object.keys(output).length !== 2 ||
    typeof output.OutputName !== "string" ||
    !("OutputType" in output)
  ) {
    return [
      fault(
        subject,
        [index],
        `Output ${index + 1} needs a name and a type, and nothing else.`,
        completed(subject, output, index),
      ),
    ];
  }
  const { OutputName: name, OutputType: type } = output;
  const faults = [];
  if (typeof type !== "string" || !TYPES.includes(type)) {
    faults.push(
      fault(
        subject,
        [index, "OutputType"],
        `Output “${name}” is of type ${shown(type)}. Choose ${quoted(TYPES)}.`,
        replacement(stepPlace(subject, ["OutputParameters", index, "OutputType"]), {
          value: suggest(String(type), TYPES)[0] ?? "String",
        }),
      ),
    );
  }
  if (names.has(name))
    faults.push(
      fault(
        subject,
        [index],
        `Two outputs are called “${name}”. Rename one.`,
        renamed(subject, index),
      ),
    );
  names.add(name);
  return faults;
}

function completed(subject: StepSubject, output: JsonValue, index: number): Fix | undefined {
  if (!isJsonObject(output) || typeof output.OutputName !== "string") return undefined;
  const { OutputName, OutputType = "String" } = output;
  return replacement(stepPlace(subject, ["OutputParameters", index]), {
    value: { OutputName, OutputType },
    label: "Keep a name and a type",
  });
}

function renamed(subject: StepSubject, index: number): Fix {
  const declared = namesIn(subject.definition, ["OutputParameters"], "OutputName") ?? [];
  const value = distinctName(declared, index);
  const at = stepPlace(subject, ["OutputParameters", index, "OutputName"]);
  return replacement(at, { value, label: `Rename to “${value}”` });
}

function fault(subject: StepSubject, path: JsonPath, message: string, fix?: Fix): Issue {
  return stepIssue(subject, {
    code: "invalid-output-parameter",
    severity: "error",
    path: ["OutputParameters", ...path],
    message: `“${subject.name}”: ${message}`,
    fix,
  });
}
