import { describe, expect, it } from "vitest";
import { parameter } from "../../../pipeline/testing";
import { addCodeArgument } from "../../../steps/execute-code/code-arguments";
import { documentWith, newStep } from "../../../steps/execute-code/testing";
import { codeFolders } from "./code-folders";
import { stepTests } from "./test-step-file";

const FILES = { "process.py": "def process(**given):\n    pass\n" };

describe("the test of a step's code", () => {
  it("gives samples of what the design or a parameter says, and leaves open what only a run knows", () => {
    const given = [
      ["mode", '"fast"\n'],
      ["rows", { Get: "Parameters.Rows" }],
      ["day", { "Std:Join": { On: "-", Values: ["d", { Get: "Parameters.Rows" }] } }],
      ["started", { Get: "Execution.StartDateTime" }],
      ["size", { Get: "Parameters.Size" }],
    ] as const;
    const step = given.reduce(
      (each, [name, value]) => addCodeArgument(each, { name, value }),
      newStep("Process"),
    );
    const parameters = [parameter("Rows", { DefaultValue: 5 }), parameter("Size")];
    const document = { ...documentWith([step], { Process: FILES }), parameters };
    const text = stepTests(document, codeFolders(document))["tests/test_process.py"] ?? "";

    expect(text).toContain(
      [
        "ARGUMENTS = {",
        `    "mode": '"fast"\\n',`,
        '    "rows": "5",',
        '    "day": "d-5",',
        '    "started": None,',
        '    "size": None,',
        "}",
      ].join("\n"),
    );
  });

  it("is called apart from the project's other tests", () => {
    const steps = ["Pipeline", "Deploy", "Code"].map((name) => newStep(name));
    const document = documentWith(steps, { Pipeline: FILES, Deploy: FILES, Code: FILES });

    expect(Object.keys(stepTests(document, codeFolders(document)))).toEqual([
      "tests/test_pipeline_2.py",
      "tests/test_deploy_2.py",
      "tests/test_code_2.py",
    ]);
  });
});
