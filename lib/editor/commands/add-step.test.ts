import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { stepId, stepKind } from "../../pipeline/ids";
import { MAX_STEPS } from "../../pipeline/limits";
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

  describe("with a shortcut", () => {
    const SHORTCUT = { stepId: stepId("d"), kind: stepKind("deploy-model"), at: AT };
    const namesAndKinds = ({ steps }: PipelineDocument) =>
      steps.map(({ id, kind, definition }) => [id, kind, definition.Name]);

    it("adds every step under its own kind, connected and side by side", () => {
      const document = done(addStep(newDocument("P"), SHORTCUT));
      expect(namesAndKinds(document)).toEqual([
        ["d", "endpoint-config", "EndpointConfig"],
        ["d-2", "endpoint", "Deploy"],
      ]);
      expect(document.steps[1]?.definition.Arguments).toMatchObject({
        EndpointConfigName: { Get: "Steps.EndpointConfig.EndpointConfigName" },
      });
      expect(document.canvas.positions).toEqual({ d: AT, "d-2": { x: 312, y: 80 } });
      expect(checkInvariants(document)).toEqual([]);
    });

    it("keeps the steps connected when their names are taken", () => {
      const once = done(addStep(newDocument("P"), SHORTCUT));
      const twice = done(addStep(once, { ...SHORTCUT, stepId: stepId("e") }));
      expect(namesAndKinds(twice).slice(2)).toEqual([
        ["e", "endpoint-config", "EndpointConfig-2"],
        ["e-2", "endpoint", "Deploy-2"],
      ]);
      expect(twice.steps[3]?.definition.Arguments).toMatchObject({
        EndpointConfigName: { Get: "Steps.EndpointConfig-2.EndpointConfigName" },
      });
    });

    it("puts all of them into the branch", () => {
      const branch = { condition: stepId("gate"), when: "true" } as const;
      const gate = pipelineWith(step("Gate", { type: "Condition" }), step("Report"));
      const { steps } = done(addStep(gate, { ...SHORTCUT, branch }));
      expect(steps.map(({ id, branch: inside }) => [id, inside?.when])).toEqual([
        ["gate", undefined],
        ["d", "true"],
        ["d-2", "true"],
        ["report", undefined],
      ]);
    });

    it("is refused where there is room for some of them only", () => {
      const names = Array.from({ length: MAX_STEPS - 1 }, (_, index) => step(`S${index}`));
      const full = pipelineWith(...names);
      expect(refusal(addStep(full, SHORTCUT))).toMatch(/^A design has \d+ steps at most\./);
      expect(addStep(full, { ...SHORTCUT, kind: stepKind("endpoint") }).ok).toBe(true);
    });
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
