import { QUOTAS } from "../../aws/quotas";
import type { Issue } from "../../pipeline/issue";
import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from "../../utils/json";
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
      fault(subject, [index], `Output ${index + 1} needs a name and a type, and nothing else.`),
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
      ),
    );
  }
  if (names.has(name))
    faults.push(fault(subject, [index], `Two outputs are called “${name}”. Rename one.`));
  names.add(name);
  return faults;
}

function fault(subject: StepSubject, path: JsonPath, message: string): Issue {
  return stepIssue(subject, {
    code: "invalid-output-parameter",
    severity: "error",
    path: ["OutputParameters", ...path],
    message: `“${subject.name}”: ${message}`,
  });
}
