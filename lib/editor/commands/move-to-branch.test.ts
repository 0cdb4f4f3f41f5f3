import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { stepId } from "../../pipeline/ids";
import { checkInvariants } from "../check-invariants";
import { dropIntoBranch, dropOutside } from "../resolve-branch-drop";
import { applied, pipelineWith, step } from "../testing/makers";
import { moveToBranch } from "./move-to-branch";

const document = pipelineWith(
  step("Free"),
  step("Gate", { type: "Condition" }),
  step("Deploy", { branch: ["Gate", "true"] }),
  step("Inner", { type: "Condition", branch: ["Gate", "true"] }),
  step("Deep", { branch: ["Inner", "false"] }),
  step("Stop", { branch: ["Gate", "false"] }),
);
const ids = (...names: readonly string[]) => names.map(stepId);
const gate = stepId("gate");

function branchesIn({ steps }: PipelineDocument): Readonly<Record<string, string>> {
  const entries = steps.map(({ id, branch }) => [
    id,
    branch ? `${branch.condition}/${branch.when}` : "",
  ]);
  return Object.fromEntries(entries);
}

describe("dropping steps on a branch", () => {
  it("moves all of them that are not there yet, as one change", () => {
    const drop = dropIntoBranch(document, ids("free", "deploy", "stop"), {
      condition: gate,
      when: "true",
    });
    expect(drop.changes.map((change) => change.stepId)).toEqual(["free", "stop"]);
    const moved = applied(document, moveToBranch, drop);
    expect(branchesIn(moved)).toMatchObject({ free: "gate/true", stop: "gate/true" });
    expect(checkInvariants(moved)).toEqual([]);
  });

  it("refuses a condition, and says why", () => {
    const other = pipelineWith(...document.steps, step("Other", { type: "Condition" }));
    const branch = { condition: gate, when: "true" } as const;
    expect(dropIntoBranch(other, ids("other"), branch)).toEqual({
      changes: [],
      refusal:
        "“Other” is a condition, and SageMaker runs no condition in a branch of another one.",
    });
  });

  it("leaves steps in the branch of a condition that is dragged with them", () => {
    expect(dropOutside(document, ids("gate", "deploy"), () => true).changes).toEqual([]);
  });
});

describe("dropping steps outside of their branch", () => {
  it("brings them to the top, from however deep", () => {
    const drop = dropOutside(document, ids("deep"), () => true);
    expect(drop.changes).toEqual([{ stepId: "deep", to: undefined }]);
    expect(branchesIn(applied(document, moveToBranch, drop)).deep).toBe("");
  });

  it("or into the branch around that they were let go in", () => {
    const drop = dropOutside(document, ids("deep"), ({ condition }) => condition !== gate);
    expect(drop.changes).toEqual([{ stepId: "deep", to: { condition: "gate", when: "true" } }]);
    expect(branchesIn(applied(document, moveToBranch, drop)).deep).toBe("gate/true");
  });
});
