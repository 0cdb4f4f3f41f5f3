import fc from "fast-check";
import { expect, it } from "vitest";
import type { PipelineDocument } from "../pipeline/document";
import { newDocument } from "../pipeline/new-document";
import { checkInvariants } from "./check-invariants";
import { createEditorStore } from "./editor-store";
import { applyRandomEdit, randomEdits } from "./testing/random-edit";

const SEQUENCES = 1000;
const EDITS = 100;

it("holds undo, redo and all invariants over 1,000 random sequences of 100 commands", {
  timeout: 300_000,
}, () => {
  const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
  console.info(`seed ${seed}; FC_SEED=${seed} repeats it`);
  const start = newDocument("Attrition");
  let applied = 0;
  fc.assert(
    fc.property(randomEdits(EDITS), (edits) => {
      const store = createEditorStore("design", { document: start, revision: 1 });
      const seen = new Set<PipelineDocument>([start]);
      for (const edit of edits) {
        const before = store.getState().document;
        applyRandomEdit(store, edit);
        const { document } = store.getState();
        if (document !== before) applied += 1;
        if (!seen.has(document))
          expect(checkInvariants(document), `after edit ${edit.serial}`).toEqual([]);
        seen.add(document);
      }
      while (store.getState().history.future.length > 0) store.redo();
      const end = store.getState().document;
      const steps = store.getState().history.past.length;
      for (let step = 0; step < steps; step += 1) store.undo();
      expect(store.getState().document).toBe(start);
      for (let step = 0; step < steps; step += 1) store.redo();
      expect(store.getState().document).toBe(end);
    }),
    { numRuns: SEQUENCES, seed, endOnFailure: false },
  );
  expect(applied).toBeGreaterThan(SEQUENCES * EDITS * 0.3); // refused commands alone would prove nothing
});
