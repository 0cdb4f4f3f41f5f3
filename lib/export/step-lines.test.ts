import { expect, it } from "vitest";
import { stepId } from "../pipeline/ids";
import { conditionStep, inBranch, pipelineWith, step } from "../pipeline/testing";
import { exportDefinition } from "./export-definition";
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
