import { describe, expect, it } from "vitest";
import { stepId } from "../pipeline/ids";
import { moveSteps } from "./commands/move-steps";
import { removeSteps } from "./commands/remove-steps";
import { renameStep } from "./commands/rename-step";
import { createEditorStore } from "./editor-store";
import { redoLabel, undoLabel } from "./history";
import { selectSteps } from "./selection";
import { pipelineWith, step } from "./testing/makers";

const DESIGN = pipelineWith(step("A"), step("B", { dependsOn: ["A"] }));

function open() {
  return createEditorStore("design", { document: DESIGN, revision: 1 });
}

function moveTo(x: number) {
  return { positions: { a: { x, y: 0 } } };
}

describe("the editor store", () => {
  it("names what undo and redo would do", () => {
    const store = open();
    store.run(renameStep, { stepId: stepId("a"), name: "Prepare" });
    expect([undoLabel(store.getState().history), redoLabel(store.getState().history)]).toEqual([
      "Rename step",
      undefined,
    ]);
    store.undo();
    expect([undoLabel(store.getState().history), redoLabel(store.getState().history)]).toEqual([
      undefined,
      "Rename step",
    ]);
  });

  it("merges the moves of one drag into one entry, until the drag is sealed", () => {
    const store = open();
    for (const x of [1, 2, 3]) store.run(moveSteps, moveTo(x), { mergeKey: "drag" });
    store.seal();
    store.run(moveSteps, moveTo(9), { mergeKey: "drag" });
    expect(store.getState().history.past).toHaveLength(2);
    store.undo();
    expect(store.getState().document.canvas.positions).toEqual({ a: { x: 3, y: 0 } });
    store.undo();
    expect(store.getState().document).toBe(DESIGN);
  });

  it("keeps everything as it was when a command is refused, and says why until the next success", () => {
    const store = open();
    store.run(renameStep, { stepId: stepId("a"), name: "B" });
    expect([store.getState().document, store.getState().refusal?.code]).toEqual([
      DESIGN,
      "name-taken",
    ]);
    store.run(renameStep, { stepId: stepId("a"), name: "C" });
    expect(store.getState().refusal).toBeUndefined();
  });

  it("makes no entry of a command that changes nothing", () => {
    const store = open();
    store.run(renameStep, { stepId: stepId("a"), name: "A" });
    expect(store.getState().history.past).toEqual([]);
  });

  it("forgets selected steps that are gone, and undo does not bring the selection back", () => {
    const store = open();
    store.select(selectSteps([stepId("a"), stepId("b")]));
    store.run(removeSteps, { ids: [stepId("a")] });
    expect(store.getState().selection).toEqual({ kind: "steps", ids: ["b"] });
    store.undo();
    expect(store.getState().selection).toEqual({ kind: "steps", ids: ["b"] });
  });

  it("starts a new history when another document is put in place", () => {
    const store = open();
    store.run(renameStep, { stepId: stepId("a"), name: "C" });
    store.replace(pipelineWith());
    store.undo();
    expect(store.getState().document).toEqual(pipelineWith());
  });
});
