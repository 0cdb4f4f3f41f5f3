import { expect, it } from "vitest";
import { stepId } from "../pipeline/ids";
import { branchChoices } from "./branch-choices";
import { pipelineWith, reads, step } from "./testing/makers";

it("offers every branch, the present one marked, and says why a step cannot go", () => {
  const document = pipelineWith(
    step("Evaluate"),
    step("Gate", { type: "Condition", args: { a: reads("Evaluate.X") } }),
    step("Deploy", { branch: ["Gate", "true"] }),
  );
  const shown = (name: string) =>
    branchChoices(document, [stepId(name)]).map(({ label, isNow, refusal }) => [
      label,
      isNow,
      refusal,
    ]);
  expect(shown("deploy")).toEqual([
    ["Always", false, undefined],
    ["Only if “Gate” is true", true, undefined],
    ["Only if “Gate” is false", false, undefined],
  ]);
  const circle =
    "That would run in a circle: Evaluate → Gate → Evaluate. Remove one of these connections first.";
  expect(shown("evaluate")).toEqual([
    ["Always", true, undefined],
    ["Only if “Gate” is true", false, circle],
    ["Only if “Gate” is false", false, circle],
  ]);
});
