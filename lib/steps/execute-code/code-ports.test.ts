import { describe, expect, it } from "vitest";
import type { ReturnedValue, Step } from "../../pipeline/document";
import { mapReferences } from "../../pipeline/references";
import { getAt } from "../../utils/json-path";
import { ok } from "../../utils/result";
import { renameOutputInGet } from "../processing/processing-outputs";
import {
  addCodeArgument,
  codeArguments,
  removeCodeArgument,
  renameCodeArgument,
  setCodeArgument,
} from "./code-arguments";
import { addCodeInput, codeInputs, removeCodeInput, renameCodeInput } from "./code-inputs";
import { addCodeOutput, codeOutputs, removeCodeOutput, renameCodeOutput } from "./code-outputs";
import { setReturns } from "./code-returns";
import { ARGUMENTS_PATH } from "./flags";
import { parameterNames } from "./function-parameters";
import { executeCodePorts } from "./ports";
import { BUCKET, newStep } from "./testing";

const AUC: readonly ReturnedValue[] = [{ name: "auc", type: "Float" }];
const ROWS = { Get: "Parameters.Rows" };

describe("inputs of an Execute-code step", () => {
  it("are the processing inputs other than the code", () => {
    expect(codeInputs(newStep().definition)).toEqual([
      {
        name: "data",
        index: 0,
        at: ["Arguments", "ProcessingInputs", 0, "S3Input", "S3Uri"],
        location: "",
        localPath: "/opt/ml/processing/input/data",
      },
    ]);
  });

  it("are added as complete entries under names that Python takes", () => {
    const step = addCodeInput(addCodeInput(newStep(), { name: "Train Data" }), { name: "class" });
    expect(parameterNames(step)).toEqual(["data", "train_data", "class_", "output"]);
    expect(getAt(step.definition, ["Arguments", "ProcessingInputs", 2])).toEqual({
      InputName: "train_data",
      AppManaged: false,
      S3Input: {
        S3Uri: "",
        LocalPath: "/opt/ml/processing/input/train_data",
        S3DataType: "S3Prefix",
        S3InputMode: "File",
      },
    });
  });

  it("never take a name that an input, output or argument has, nor one of ours", () => {
    const step = addCodeArgument(newStep(), { name: "rows" });
    for (const name of ["output", "rows", "code", "result"]) {
      expect(renameCodeInput(step, { from: "data", to: name })).toMatchObject({
        ok: false,
        error: { code: "port-name-taken" },
      });
      expect(codeInputs(addCodeInput(step, { name }).definition).at(-1)?.name).toBe(`${name}_2`);
    }
    expect(renameCodeInput(step, { from: "data", to: "a b" })).toMatchObject({ ok: false });
  });

  it("are renamed with their folder and back again", () => {
    const renamed = renamedOr(renameCodeInput(newStep(), { from: "data", to: "raw" }));
    expect(codeInputs(renamed.definition)[0]).toMatchObject({
      name: "raw",
      localPath: "/opt/ml/processing/input/raw",
    });
    expect(renamedOr(renameCodeInput(renamed, { from: "raw", to: "data" }))).toEqual(newStep());
  });

  it("are removed without a trace, the code is not", () => {
    expect(removeCodeInput(addCodeInput(newStep(), { name: "more" }), "more")).toEqual(newStep());
    expect(removeCodeInput(newStep(), "code")).toEqual(newStep());
  });
});

describe("outputs of an Execute-code step", () => {
  it("go to a folder of their own in every run", () => {
    const step = addCodeOutput(newStep(), { name: "train", bucket: BUCKET });
    expect(getAt(step.definition, ["Arguments", "ProcessingOutputConfig", "Outputs", 1])).toEqual({
      OutputName: "train",
      AppManaged: false,
      S3Output: {
        S3Uri: {
          "Std:Join": {
            On: "/",
            Values: [
              "s3:/",
              BUCKET,
              { Get: "Execution.PipelineName" },
              { Get: "Execution.PipelineExecutionId" },
              "Process",
              "output",
              "train",
            ],
          },
        },
        LocalPath: "/opt/ml/processing/output/train",
        S3UploadMode: "EndOfJob",
      },
    });
    expect(removeCodeOutput(step, "train")).toEqual(newStep());
  });

  it("are renamed with their folders, and what reads them follows", () => {
    const renamed = renamedOr(renameCodeOutput(newStep(), { from: "output", to: "clean" }));
    expect(codeOutputs(renamed.definition).map(({ name }) => name)).toEqual(["clean"]);
    expect(JSON.stringify(renamed.definition)).not.toMatch(/"output"\]|output\/output/);

    const reader = { Get: "Steps.Process.ProcessingOutputConfig.Outputs['output'].S3Output.S3Uri" };
    const follow = renameOutputInGet("Process", { from: "output", to: "clean" });
    expect(mapReferences(reader, follow).Get).toBe(
      "Steps.Process.ProcessingOutputConfig.Outputs['clean'].S3Output.S3Uri",
    );
  });
});

describe("arguments of an Execute-code step", () => {
  it("are pairs of a flag and a text", () => {
    let step = addCodeArgument(newStep(), { name: "train_rows", type: "Integer", value: 500 });
    step = addCodeArgument(step, { name: "threshold", type: "Float", value: ROWS });
    expect(getAt(step.definition, ARGUMENTS_PATH)).toEqual([
      "--train-rows",
      "500",
      "--threshold",
      { "Std:Join": { On: "", Values: [ROWS] } },
    ]);
    expect(codeArguments(step).map(({ name, type, value }) => ({ name, type, value }))).toEqual([
      { name: "train_rows", type: "Integer", value: "500" },
      { name: "threshold", type: "Float", value: ROWS },
    ]);
  });

  it("keep a value that looks like a flag", () => {
    const step = addCodeArgument(addCodeArgument(newStep(), { name: "option", value: "--deep" }), {
      name: "last",
      value: "x",
    });
    expect(codeArguments(step).map(({ value }) => value)).toEqual(["--deep", "x"]);
  });

  it("are changed, renamed and removed without touching the others", () => {
    const two = addCodeArgument(
      addCodeArgument(newStep(), { name: "a", type: "Integer", value: "1" }),
      {
        name: "b",
        value: "2",
      },
    );
    const changed = setCodeArgument(two, "b", { value: ROWS, type: "Integer" });
    const renamed = renamedOr(renameCodeArgument(changed, { from: "a", to: "first" }));
    expect(renamed.code?.argumentTypes).toEqual({ first: "Integer", b: "Integer" });
    const one = removeCodeArgument(renamed, "first");
    expect(getAt(one.definition, ARGUMENTS_PATH)).toEqual([
      "--b",
      { "Std:Join": { On: "", Values: [ROWS] } },
    ]);
    expect(one.code?.argumentTypes).toEqual({ b: "Integer" });
    expect(removeCodeArgument(one, "b").code).toEqual(newStep().code);
  });
});

describe("returned values of an Execute-code step", () => {
  it("bring an output and a property file exactly while there are any", () => {
    const step = setReturns(newStep(), AUC, { bucket: BUCKET });
    expect(step.definition.PropertyFiles).toEqual([
      { PropertyFileName: "Result", OutputName: "result", FilePath: "result.json" },
    ]);
    expect(JSON.stringify(step.definition)).toContain("/opt/ml/processing/output/result");
    expect(
      setReturns(step, [...AUC, { name: "rows", type: "Integer" }], { bucket: BUCKET }).definition,
    ).toEqual(step.definition);
    expect(setReturns(step, [], { bucket: BUCKET })).toEqual(newStep());
  });

  it("leave property files of the author's own alone", () => {
    const own = { PropertyFileName: "Report", OutputName: "output", FilePath: "report.json" };
    const step: Step = {
      ...newStep(),
      definition: { ...newStep().definition, PropertyFiles: [own] },
    };
    const returned = setReturns(step, AUC, { bucket: BUCKET });
    expect(setReturns(returned, [], { bucket: BUCKET })).toEqual(step);
  });
});

describe("ports of an Execute-code step", () => {
  it("are its inputs and arguments, outputs and returned values", () => {
    const step = setReturns(addCodeArgument(newStep(), { name: "rows" }), AUC, { bucket: BUCKET });
    const { inputs, outputs } = executeCodePorts(step);
    expect(inputs.map(({ id }) => id)).toEqual([
      "input:data",
      "new-input",
      "argument:rows",
      "new-argument",
    ]);
    expect(
      outputs.map(({ id, carries, secondary = false }) => ({ id, carries, secondary })),
    ).toEqual([
      { id: "output:output", carries: "s3-uri", secondary: false },
      { id: "output:result", carries: "s3-uri", secondary: true },
      { id: "return:auc", carries: "value", secondary: false },
    ]);
    expect(outputs.at(-1)?.expression("Evaluate")).toEqual({
      kind: "file-value",
      stepName: "Evaluate",
      propertyFile: "Result",
      path: "auc",
    });
  });
});

function renamedOr(result: ReturnType<typeof renameCodeInput>): Step {
  expect(result).toEqual(ok(expect.anything()));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
