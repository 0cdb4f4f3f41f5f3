import { describe, expect, it } from "vitest";
import type { DefinitionText, PipelineDocument } from "../pipeline/document";
import { stepId } from "../pipeline/ids";
import { conditionStep, inBranch, parameter, pipelineWith, step } from "../pipeline/testing";
import { getAt } from "../utils/json-path";
import { toStepDefinition } from "./definition";
import { definitionPath } from "./definition-path";
import { exportDefinition } from "./export-definition";
import { DEFAULT_STYLE } from "./print-json";

describe("exporting a definition", () => {
  const branched = pipelineWith(
    conditionStep("Good"),
    step("Register", {}, inBranch("Good")),
    conditionStep("Bad", inBranch("Good", "false")),
    step("Stop", { Type: "Fail" }, inBranch("Bad")),
    step("After"),
  );

  it("nests the steps of branches and keeps the order of members", () => {
    const { json } = exportDefinition(branched);

    expect(Object.keys(json)).toEqual([
      "Version",
      "Metadata",
      "Parameters",
      "PipelineExperimentConfig",
      "Steps",
    ]);
    expect(json.Steps).toEqual([
      {
        Name: "Good",
        Type: "Condition",
        Arguments: {
          Conditions: [],
          IfSteps: [{ Name: "Register", Type: "Processing", Arguments: {} }],
          ElseSteps: [
            {
              Name: "Bad",
              Type: "Condition",
              Arguments: {
                Conditions: [],
                IfSteps: [{ Name: "Stop", Type: "Fail", Arguments: {} }],
                ElseSteps: [],
              },
            },
          ],
        },
      },
      { Name: "After", Type: "Processing", Arguments: {} },
    ]);
  });

  it("does not depend on a condition standing before its branches", () => {
    const reversed = { ...branched, steps: [...branched.steps].reverse() };

    expect(getAt(exportDefinition(reversed).json, ["Steps", 1, "Arguments", "IfSteps"])).toEqual(
      getAt(exportDefinition(branched).json, ["Steps", 0, "Arguments", "IfSteps"]),
    );
  });

  it("leaves lists unwritten that are empty and were never there", () => {
    const bare = pipelineWith();

    expect(
      exportDefinition({ ...bare, pipeline: { ...bare.pipeline, definition: {} } }).json,
    ).toEqual({});
  });

  it("gives one step with its branches", () => {
    const [good] = branched.steps;

    expect(good && toStepDefinition(branched, good)).toEqual(
      getAt(exportDefinition(branched).json, ["Steps", 0]),
    );
  });

  it("counts bytes, not characters", () => {
    const { text, bytes } = exportDefinition(pipelineWith(step("A", { Description: "é" })));

    expect(bytes).toBe(text.length + 1);
  });

  it("takes 1,000 conditions, each in a branch of the one before", () => {
    const chain = Array.from({ length: 1000 }, (_, index) =>
      conditionStep(`C${index}`, index > 0 ? inBranch(`C${index - 1}`) : undefined),
    );
    const { text } = exportDefinition({
      ...pipelineWith(...chain),
      text: { ...DEFAULT_STYLE, indent: null, numbers: {} },
    });

    expect(text).toContain('"C999"');
    expect(definitionPath(pipelineWith(...chain), at("C2", []))).toBe(
      "$.Steps[0].Arguments.IfSteps[0].Arguments.IfSteps[0]",
    );
  });

  it("says where a place stands in the definition", () => {
    const document = { ...branched, parameters: [parameter("A"), parameter("B")] };

    expect(definitionPath(document, at("Stop", ["Arguments", "X", 0]))).toBe(
      "$.Steps[0].Arguments.ElseSteps[0].Arguments.IfSteps[0].Arguments.X[0]",
    );
    expect(definitionPath(document, { on: "parameter", name: "B", path: ["Name"] })).toBe(
      "$.Parameters[1].Name",
    );
    expect(definitionPath(document, { on: "pipeline", path: ["Metadata"] })).toBe("$.Metadata");
    expect(definitionPath(document, { on: "pipeline", path: [] })).toBe("$");
  });
});

describe("the spelling of numbers in an exported definition", () => {
  const written = (value: number, spelling: string): PipelineDocument => ({
    ...pipelineWith(step("Before"), step("Train", { Arguments: { x: { y: [0, value] } } })),
    text: styled({ Train: { "Arguments.x.y[1]": spelling } }),
  });

  it("is the imported one while the value is the imported one", () => {
    expect(exportDefinition(written(6, "6.0")).text).toContain("6.0");
    expect(exportDefinition(written(2 ** 60, "1152921504606846977")).text).toContain(
      "1152921504606846977",
    );
  });

  it("is forgotten once the value is another", () => {
    expect(exportDefinition(written(7, "6.0")).text).not.toContain("6.0");
  });

  it("moves with its step", () => {
    const document = written(6, "6.0");

    expect(exportDefinition({ ...document, steps: [...document.steps].reverse() }).text).toContain(
      "6.0",
    );
  });

  it("is never anything but a number, whatever a stored document says", () => {
    for (const spelling of ["0x6", " 6 ", "6\n", "+6", "06", "6."]) {
      expect(exportDefinition(written(6, spelling)).text).toBe(
        exportDefinition(written(6, "6")).text,
      );
    }
  });

  it("belongs to parameters and to the pipeline too", () => {
    const document = {
      ...pipelineWith(),
      parameters: [parameter("Auc", { DefaultValue: 1 })],
      text: styled({ "parameter:Auc": { DefaultValue: "1.00" }, ghost: { x: "1.0" } }),
    };

    expect(exportDefinition(document).text).toContain('"DefaultValue": 1.00');
  });

  function styled(numbers: DefinitionText["numbers"]): DefinitionText {
    return { ...DEFAULT_STYLE, numbers };
  }
});

function at(name: string, path: readonly (string | number)[]) {
  return { on: "step", stepId: stepId(name), path } as const;
}
