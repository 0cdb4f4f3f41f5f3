import { suggest } from "../../aws/suggest";
import type { CodeSettings } from "../../pipeline/document";
import type { CodeFile } from "../../pipeline/files";
import type { Fix } from "../../pipeline/fix";
import type { StepId } from "../../pipeline/ids";
import type { PythonReader } from "../../python/reader";
import { CODE_INPUT } from "../../steps/execute-code/port-names";
import type { JsonPath } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { namesIn } from "../declared-names";
import { type IssueFacts, quoted, stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

/** An Execute-code step without its code, or without the file or function that it starts with. */
export const missingCode: StepRule = (subject, { filesOf, python }) => {
  const { code } = subject.step;
  if (!code) return [];
  const files = filesOf(subject.step);
  const facts =
    files.length === 0 ? withoutFiles(subject) : faultIn(subject, code, { files, python });
  return facts ? [stepIssue(subject, { ...facts, path: ["Arguments"] })] : [];
};

type Facts = Omit<IssueFacts, "path">;

/** Blank, or the zeros that stand for a hash in a new step. */
const NO_LOCATION = /^$|\/0{64}\/?$/;

/** An imported step keeps the address of its code, which then runs as it is. */
function withoutFiles({ definition, name }: StepSubject): Facts {
  const inputs: JsonPath = ["Arguments", "ProcessingInputs"];
  const index = namesIn(definition, inputs, "InputName")?.indexOf(CODE_INPUT) ?? -1;
  const location = getAt(definition, [...inputs, index, "S3Input", "S3Uri"]);
  if (location !== undefined && !(typeof location === "string" && NO_LOCATION.test(location))) {
    return {
      code: "code-elsewhere",
      severity: "note",
      message: `The code of “${name}” was imported as an address in S3. Add its files to edit it here.`,
    };
  }
  return {
    code: "missing-code",
    severity: "error",
    message: `“${name}” has no files, so it has nothing to run. Add one.`,
  };
}

function faultIn(
  { name, step }: StepSubject,
  { entryFile, functionName }: CodeSettings,
  {
    files,
    python,
  }: { readonly files: readonly CodeFile[]; readonly python: PythonReader | undefined },
): Facts | undefined {
  const entry = files.find((file) => file.name === entryFile);
  if (!entry) {
    const choices = quoted(
      files.map((file) => file.name),
      "and",
    );
    return {
      code: "missing-entry-file",
      severity: "error",
      message: `“${name}” starts with “${entryFile}”, which is not one of its files. It has ${choices}: choose one.`,
      fix: startWith(step.id, "entryFile", {
        written: entryFile,
        names: files.map((file) => file.name).filter((file) => file.endsWith(".py")),
      }),
    };
  }
  if (!python) return undefined;
  const functions = python.functions(entry.text).map((definition) => definition.name);
  if (functions.includes(functionName)) return undefined;
  const cure =
    functions.length > 0 ? `It has ${quoted(functions, "and")}: choose one.` : "Write it.";
  return {
    code: "missing-function",
    severity: "error",
    message: `“${name}” calls “${functionName}”, which “${entryFile}” does not define. ${cure}`,
    fix: startWith(step.id, "functionName", { written: functionName, names: functions }),
  };
}

/** The nearest name, or the only one. */
function startWith(
  stepId: StepId,
  member: "entryFile" | "functionName",
  { written, names }: { readonly written: string; readonly names: readonly string[] },
): Fix | undefined {
  const name = suggest(written, names)[0] ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined) return undefined;
  const change = member === "entryFile" ? { entryFile: name } : { functionName: name };
  return { kind: "set-entry", stepId, change, label: `Start with “${name}”` };
}
