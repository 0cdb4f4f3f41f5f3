import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { filesOf } from "../../pipeline/files";
import { stepByName } from "../../pipeline/find";
import { graphOf } from "../../pipeline/graph";
import { stepId } from "../../pipeline/ids";
import { codeOutputs } from "../../steps/execute-code/code-outputs";
import { applied, argumentsOf, designOf, pipelineWith, refusal, step } from "../testing/makers";
import { addCodeArgument } from "./add-code-argument";
import { addCodeInput } from "./add-code-input";
import { addCodeOutput } from "./add-code-output";
import { addFile } from "./add-file";
import { connectPorts } from "./connect-ports";
import { editFile } from "./edit-file";
import { removeFile } from "./remove-file";
import { renameCodeInput } from "./rename-code-input";
import { renameCodeOutput } from "./rename-code-output";
import { renameFile } from "./rename-file";
import { renameReturn } from "./rename-return";
import { setCode } from "./set-code";
import { setReturns } from "./set-returns";

const id = stepId("process");
const entry = (document: PipelineDocument) =>
  stepByName(document, "Process")?.code?.entryFile ?? "";
const names = (document: PipelineDocument) => filesOf(document, id).map(({ name }) => name);
const design = () =>
  designOf(["execute-code", "Process"], ["training", "Train"], ["condition", "Gate"]);

describe("code files", () => {
  it("are added, edited and removed", () => {
    const added = applied(design(), addFile, { stepId: id, name: "helper.py", text: "x" });
    const edited = applied(added, editFile, { stepId: id, name: "helper.py", text: "y" });
    expect(
      filesOf(edited, id)
        .map(({ name, text }) => [name, text])
        .at(-1),
    ).toEqual(["helper.py", "y"]);
    expect(applied(edited, removeFile, { stepId: id, name: "helper.py" })).toEqual(design());
  });

  it("keep their place among the tabs when renamed, and the entry setting follows", () => {
    const added = applied(design(), addFile, { stepId: id, name: "helper.py" });
    const renamed = applied(added, renameFile, { stepId: id, name: entry(added), to: "clean.py" });
    expect([names(renamed), entry(renamed)]).toEqual([["clean.py", "helper.py"], "clean.py"]);
  });

  it("need names that are safe, free, and not the export's own", () => {
    const add = (name: string) => refusal(addFile(design(), { stepId: id, name }));
    for (const name of ["../x.py", "a/b.py", "", "..", ".", "a..b", "ü.py"])
      expect(add(name)).toContain("Use letters, digits");
    expect(add("main.py")).toBe("“main.py” is written by the export. Choose a different name.");
    expect(add(entry(design()))).toBe(
      `This step already has a file called “${entry(design())}”. Choose a different name.`,
    );
  });

  it("belong to Execute-code steps only, and the entry file stays", () => {
    expect(refusal(addFile(design(), { stepId: stepId("train"), name: "a.py" }))).toBe(
      "“Train” has no code files. Only Execute-code steps have.",
    );
    expect(refusal(removeFile(design(), { stepId: id, name: entry(design()) }))).toBe(
      `The step starts in “${entry(design())}”. Choose another entry file before you remove it.`,
    );
  });
});

describe("setCode", () => {
  it("chooses among the step's files and takes Python's names", () => {
    const added = applied(design(), addFile, { stepId: id, name: "helper.py" });
    const changed = applied(added, setCode, {
      stepId: id,
      change: { entryFile: "helper.py", functionName: "run", packages: ["pandas"] },
    });
    expect(stepByName(changed, "Process")?.code).toMatchObject({
      entryFile: "helper.py",
      functionName: "run",
      packages: ["pandas"],
    });
    expect(refusal(setCode(added, { stepId: id, change: { entryFile: "gone.py" } }))).toBe(
      "The file “gone.py” is no longer in this step.",
    );
    expect(refusal(setCode(added, { stepId: id, change: { functionName: "2 run" } }))).toContain(
      "as Python does",
    );
  });
});

describe("ports of code", () => {
  it("keep what reads a renamed output", () => {
    const document = applied(design(), addCodeOutput, { stepId: id, name: "rows" });
    const connected = applied(document, connectPorts, {
      from: { stepId: id, port: "output:rows" },
      to: { stepId: stepId("train"), port: "channel:train" },
    });
    const renamed = applied(connected, renameCodeOutput, {
      stepId: id,
      from: "rows",
      to: "clean_rows",
    });
    const process = stepByName(renamed, "Process");
    expect(process && codeOutputs(process.definition).map(({ name }) => name)).toContain(
      "clean_rows",
    );
    expect(JSON.stringify(argumentsOf(renamed, "Train"))).toContain(
      "Outputs['clean_rows'].S3Output.S3Uri",
    );
    expect(graphOf(renamed).edges.map(({ from, to }) => [from, to])).toEqual([
      ["process", "train"],
    ]);
  });

  it("keep what looks up a renamed returned value, deeper look-ups and other values too", () => {
    const returning = applied(design(), setReturns, {
      stepId: id,
      returns: [{ name: "auc", type: "Float" }],
    });
    const connected = applied(returning, connectPorts, {
      from: { stepId: id, port: "return:auc" },
      to: { stepId: stepId("gate"), port: "condition:0:left" },
    });
    const lookUp = (Path: string) => ({
      "Std:JsonGet": { PropertyFile: { Get: "Steps.Process.PropertyFiles.Result" }, Path },
    });
    const reader = (paths: readonly string[]) =>
      step("Reader", { args: { paths: paths.map(lookUp) } });
    const document = {
      ...connected,
      steps: [...connected.steps, reader(["auc.mean", "$.auc[0]", "aucs", "['auc']"])],
    };
    const renamed = applied(document, renameReturn, { stepId: id, from: "auc", to: "score-1" });
    expect(JSON.stringify(argumentsOf(renamed, "Gate"))).toContain(
      JSON.stringify(lookUp("['score-1']")),
    );
    expect(renamed.steps.at(-1)).toEqual(
      reader(["['score-1'].mean", "$['score-1'][0]", "aucs", "['score-1']"]),
    );
    expect(graphOf(renamed).edges[0]).toMatchObject({ from: "process", to: "gate" });
  });

  it("share one set of names, and refusals say why", () => {
    const document = applied(design(), addCodeInput, { stepId: id, name: "raw_rows" });
    const taken = applied(document, addCodeArgument, {
      stepId: id,
      name: "limit",
      type: "Integer",
      value: "5",
    });
    expect(
      refusal(renameCodeInput(taken, { stepId: id, from: "raw_rows", to: "limit" })),
    ).toContain("“limit”");
    expect(
      refusal(setReturns(taken, { stepId: id, returns: [{ name: "a b", type: "Float" }] })),
    ).toContain("“a b”");
    expect(
      refusal(addCodeInput(pipelineWith(step("A")), { stepId: stepId("a"), name: "x" })),
    ).toContain("“A” has no code files");
  });
});
