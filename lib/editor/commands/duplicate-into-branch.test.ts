import { describe, expect, it } from "vitest";
import { stepId } from "../../pipeline/ids";
import { checkInvariants } from "../check-invariants";
import { applied, argumentsOf, pipelineWith, reads, refusal, step } from "../testing/makers";
import { duplicateIntoBranch } from "./duplicate-into-branch";
import { renameTwin } from "./rename-twin";

const INTO_FALSE = { condition: stepId("gate"), when: "false", newId: stepId("new") } as const;

describe("duplicateIntoBranch", () => {
  const document = pipelineWith(
    step("Gate", { type: "Condition" }),
    step("Deploy", { branch: ["Gate", "true"] }),
    step("Tell", { branch: ["Gate", "true"], args: { of: reads("Deploy.Arn") } }),
    step("Log", { branch: ["Gate", "false"], args: { of: reads("Deploy.Arn") } }),
  );
  const copied = applied(document, duplicateIntoBranch, {
    stepId: stepId("deploy"),
    ...INTO_FALSE,
  });

  it("puts a copy under a free name into the other branch", () => {
    expect(copied.steps.map(({ definition, branch }) => [definition.Name, branch?.when])).toEqual([
      ["Gate", undefined],
      ["Deploy", "true"],
      ["Tell", "true"],
      ["Log", "false"],
      ["Deploy-2", "false"],
    ]);
    expect(checkInvariants(copied)).toEqual([]);
  });

  it("lets what is in that branch read the copy, and all else the first", () => {
    expect(argumentsOf(copied, "Log")).toEqual({ of: reads("Deploy-2.Arn") });
    expect(argumentsOf(copied, "Tell")).toEqual({ of: reads("Deploy.Arn") });
  });

  it("refuses to nest a condition", () => {
    const nested = pipelineWith(
      step("Gate", { type: "Condition" }),
      step("Inner", { type: "Condition", branch: ["Gate", "true"] }),
    );
    const result = duplicateIntoBranch(nested, { stepId: stepId("inner"), ...INTO_FALSE });
    expect(refusal(result)).toContain("“Inner” is a condition");
  });
});

describe("renameTwin", () => {
  it("makes one step of both branches two, each read by its own branch", () => {
    const twin = { ...step("Deploy", { branch: ["Gate", "false"] }), id: stepId("twin") };
    const document = pipelineWith(
      step("Gate", { type: "Condition" }),
      step("Deploy", { branch: ["Gate", "true"] }),
      step("Tell", { branch: ["Gate", "true"], args: { of: reads("Deploy.Arn") } }),
      twin,
      step("Log", { branch: ["Gate", "false"], args: { of: reads("Deploy.Arn") } }),
    );
    const renamed = applied(document, renameTwin, { stepId: twin.id });
    expect(renamed.steps.map(({ definition }) => definition.Name)).toEqual([
      "Gate",
      "Deploy",
      "Tell",
      "Deploy-2",
      "Log",
    ]);
    expect(argumentsOf(renamed, "Log")).toEqual({ of: reads("Deploy-2.Arn") });
    expect(argumentsOf(renamed, "Tell")).toEqual({ of: reads("Deploy.Arn") });
  });
});
