import { describe, expect, it } from "vitest";
import type { StepDefinitionJson } from "../../pipeline/document";
import { setMember } from "../../utils/json-path";
import { addCodeArgument } from "./code-arguments";
import { codeFromDefinition } from "./code-from-definition";
import { compileExecuteCode } from "./compile";
import { isExecuteCode } from "./recognise";
import { documentWith, newStep } from "./testing";

function exported(): StepDefinitionJson {
  const step = addCodeArgument(newStep("CheckModel"), {
    name: "rows",
    value: { Get: "Parameters.Rows" },
  });
  return compileExecuteCode(
    step,
    documentWith([step], { CheckModel: { "check_model.py": "pass\n" } }),
  );
}

describe("an Execute-code step that comes back from a definition", () => {
  it("is recognised by its command and its code folder, others are not", () => {
    const definition = exported();
    expect(isExecuteCode(definition)).toBe(true);
    for (const [path, value] of [
      [
        ["Arguments", "AppSpecification", "ContainerEntrypoint"],
        ["python3", "main.py"],
      ],
      [
        ["Arguments", "ProcessingInputs", 1, "S3Input", "S3Uri"],
        "s3://bucket/demo/code/compute/0f3a/main.py",
      ],
      [["Arguments", "ProcessingInputs", 1, "S3Input", "S3Uri"], { Get: "Parameters.Code" }],
      [["Type"], "Training"],
    ] as const) {
      const other = { ...definition, ...setMember(definition, path, value) };
      expect(isExecuteCode(other)).toBe(false);
    }
  });

  it("is named after the step and returns what others read, with the types that they need", () => {
    const read = (Path: string, file = "Steps.CheckModel.PropertyFiles.Result") => ({
      "Std:JsonGet": { PropertyFile: { Get: file }, Path },
    });
    const gate: StepDefinitionJson = {
      Name: "Gate",
      Type: "Condition",
      Arguments: {
        Conditions: [
          { Type: "GreaterThan", LeftValue: read("auc"), RightValue: { Get: "Parameters.T" } },
          { Type: "Equals", LeftValue: read("checks['drift'].found"), RightValue: false },
          {
            Type: "Equals",
            LeftValue: read("other", "Steps.Other.PropertyFiles.Result"),
            RightValue: 1,
          },
        ],
        IfSteps: [
          {
            Name: "Tell",
            Type: "Lambda",
            Arguments: { text: read("['summary text']"), auc: read("auc") },
          },
        ],
        ElseSteps: [],
      },
    };
    const parameters = [{ Name: "Rows", Type: "Integer" }];
    expect(codeFromDefinition(exported(), [exported(), gate], { parameters })).toEqual({
      entryFile: "check_model.py",
      functionName: "check_model",
      packages: [],
      returns: [
        { name: "auc", type: "Float" },
        { name: "checks", type: "Boolean" },
        { name: "summary text", type: "String" },
      ],
      argumentTypes: { rows: "Integer" },
    });
  });
});
