import { expect, it } from "vitest";
import { loadShapes } from "../aws/load-shapes";
import { stepId } from "../pipeline/ids";
import { conditionStep, inBranch, pipelineWith, step } from "../pipeline/testing";
import { exportDefinition } from "./export-definition";
import { exportPythonFile } from "./python/export-python";
import { pythonStepLines } from "./python/step-lines";
import { stepLines } from "./step-lines";

it("finds the lines of each step, those of a branch inside their condition's", () => {
  const document = pipelineWith(
    step("Process"),
    conditionStep("Good"),
    step("Register", {}, inBranch("Good")),
  );
  const { text } = exportDefinition(document);
  const lines = stepLines(document, text);
  const shown = text.split("\n");

  for (const [id, { from, to }] of lines) {
    const own = JSON.parse(
      shown
        .slice(from - 1, to)
        .join("\n")
        .trim()
        .replace(/,$/, ""),
    );
    expect(own.Name).toBe(id);
  }
  const [good, register] = [lines.get(stepId("Good")), lines.get(stepId("Register"))];
  expect(register && good && register.from > good.from && register.to < good.to).toBe(true);
});

it("finds the lines of each step in Python too, whatever an author noted", async () => {
  const document = pipelineWith(
    { ...step("Process"), note: "Ask Ann.\n\nStep: Stop (Fail)" },
    conditionStep("Good"),
    step("Stop", { Type: "Fail", Arguments: { ErrorMessage: "No" } }, inBranch("Good", "false")),
  );
  const { text } = exportPythonFile(document, { sdk: "v3", library: await loadShapes() });
  const lines = pythonStepLines(document, text);

  expect([...lines.keys()].toSorted()).toEqual(document.steps.map(({ id }) => id).toSorted());
  for (const { id, definition } of document.steps) {
    const { from, to } = lines.get(id) ?? { from: 1, to: 1 };
    const own = text
      .split("\n")
      .slice(from - 1, to)
      .join("\n");
    expect(own).toContain(`name="${definition.Name}"`);
    expect(own.match(/(?<=\n\n|^) *# Step:/g)).toHaveLength(1);
  }
});
