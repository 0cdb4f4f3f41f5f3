import { suggest } from "../../aws/suggest";
import type { Fix } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../../utils/json";
import { namesIn } from "../declared-names";
import { distinctName } from "../distinct-name";
import { replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

const MEMBERS = ["PropertyFileName", "OutputName", "FilePath"];

/** Property files that are incomplete, named twice, or in an output that the step does not have. */
export const invalidPropertyFile: StepRule = (subject) => {
  const { Type, PropertyFiles: files } = subject.definition;
  if (Type !== "Processing" || files === undefined) return [];
  if (!isJsonArray(files))
    return [fault(subject, [], "“PropertyFiles” must be a list of property files.")];

  const names = new Set<string>();
  const declared = namesIn(subject.definition, ["PropertyFiles"], "PropertyFileName") ?? [];
  return files.flatMap((file, index) => {
    if (!isComplete(file)) {
      return [
        fault(
          subject,
          [index],
          `Property file ${index + 1} needs ${MEMBERS.join(", ")}, each a text and nothing else.`,
        ),
      ];
    }
    const name = String(file.PropertyFileName);
    const twice = names.has(name)
      ? [
          fault(subject, [index], `Two property files are called “${name}”. Rename one.`, {
            kind: "set-value",
            at: stepPlace(subject, ["PropertyFiles", index, "PropertyFileName"]),
            value: distinctName(declared, index),
            label: `Rename to “${distinctName(declared, index)}”`,
          }),
        ]
      : [];
    names.add(name);
    return [...twice, ...checkOutput(subject, String(file.OutputName), index)];
  });
};

function isComplete(file: JsonValue): file is JsonObject {
  if (!isJsonObject(file) || Object.keys(file).length !== MEMBERS.length) return false;
  return MEMBERS.every((member) => typeof file[member] === "string" && file[member] !== "");
}

function checkOutput(subject: StepSubject, output: string, index: number): readonly Issue[] {
  const outputs = namesIn(
    subject.definition,
    ["Arguments", "ProcessingOutputConfig", "Outputs"],
    "OutputName",
  );
  if (outputs?.includes(output)) return [];
  const message = `Property file ${index + 1} lies in output “${output}”, which the step does not have. Add the output or choose another.`;
  const names = (outputs ?? []).filter((name) => name !== undefined);
  const near = suggest(output, names)[0] ?? (names.length === 1 ? names[0] : undefined);
  const at = stepPlace(subject, ["PropertyFiles", index, "OutputName"]);
  const fix = near === undefined ? undefined : replacement(at, { value: near });
  return [fault(subject, [index, "OutputName"], message, fix)];
}

function fault(subject: StepSubject, path: JsonPath, message: string, fix?: Fix): Issue {
  return stepIssue(subject, {
    code: "invalid-property-file",
    severity: "error",
    path: ["PropertyFiles", ...path],
    message: `“${subject.name}”: ${message}`,
    fix,
  });
}
