import { describe, expect, it } from "vitest";
import { stepId, stepKind } from "../../pipeline/ids";
import { newDocument } from "../../pipeline/new-document";
import { checkInvariants } from "../check-invariants";
import { designOf, done, pipelineWith, refusal, step } from "../testing/makers";
import { addStep } from "./add-step";

const AT = { x: 40, y: 80 };

describe("addStep", () => {
  it("adds a step of the chosen kind where the author dropped it", () => {
    const document = done(
      addStep(newDocument("P"), { stepId: stepId("a"), kind: stepKind("training"), at: AT }),
    );
    expect(
      document.steps.map(({ kind, definition }) => [kind, definition.Name, definition.Type]),
    ).toEqual([["training", "Train", "Training"]]);
    expect(document.canvas.positions).toEqual({ a: AT });
  });

  it("gives the new step the pipeline's role", () => {
    const document = done(
      addStep(newDocument("P"), { stepId: stepId("a"), kind: stepKind("training"), at: AT }),
    );
    expect(document.steps[0]?.definition.Arguments).toMatchObject({
      RoleArn: document.pipeline.roleArn,
    });
  });

  it("numbers a name that is taken", () => {
    const one = designOf(["training", "Train"]);
    const two = done(addStep(one, { stepId: stepId("b"), kind: stepKind("training"), at: AT }));
    const three = done(addStep(two, { stepId: stepId("c"), kind: stepKind("training"), at: AT }));
    expect(three.steps.map(({ definition }) => definition.Name)).toEqual([
      "Train",
      "Train-2",
      "Train-3",
    ]);
  });

  it("brings the code files of an Execute-code step", () => {
    const document = done(
      addStep(newDocument("P"), { stepId: stepId("a"), kind: stepKind("execute-code"), at: AT }),
    );
    const entry = document.steps[0]?.code?.entryFile;
    expect(Object.keys(document.files)).toEqual([`code/a/${entry}`]);
    expect(checkInvariants(document)).toEqual([]);
  });

  it("puts a step at the end of a branch, before the false branch", () => {
    const document = pipelineWith(
      step("Gate", { type: "Condition" }),
      step("Deploy", { branch: ["Gate", "true"] }),
      step("Stop", { branch: ["Gate", "false"] }),
      step("Report"),
    );
    const branch = { condition: stepId("gate"), when: "true" } as const;
    const added = done(
      addStep(document, {
        stepId: stepId("n"),
        kind: stepKind("lambda"),
        name: "Notify",
        at: AT,
        branch,
      }),
    );
    expect(added.steps.map(({ definition }) => definition.Name)).toEqual([
      "Gate",
      "Deploy",
      "Notify",
      "Stop",
      "Report",
    ]);
  });

  it("refuses a branch of a step that has none", () => {
    const branch = { condition: stepId("train"), when: "true" } as const;
    const result = addStep(pipelineWith(step("Train")), {
      stepId: stepId("n"),
      kind: stepKind("fail"),
      at: AT,
      branch,
    });
    expect(refusal(result)).toBe("Only a condition has branches. Choose a branch of a condition.");
  });

  it("refuses a kind that the catalogue does not have", () => {
    const result = addStep(newDocument("P"), {
      stepId: stepId("a"),
      kind: stepKind("teleport"),
      at: AT,
    });
    expect(refusal(result)).toBe(
      "There is no step of the kind “teleport”. Choose one from the palette.",
    );
  });
});
