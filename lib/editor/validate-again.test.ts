import fc from "fast-check";
import { expect, it } from "vitest";
import { loadShapes } from "../aws/load-shapes";
import { newDocument } from "../pipeline/new-document";
import { validate } from "../validate/validate";
import { createEditorStore } from "./editor-store";
import { applyRandomEdit, randomEdits } from "./testing/random-edit";

const SEQUENCES = 25;
const EDITS = 80;

it("finds after every edit what a first look at the whole design finds", {
  timeout: 300_000,
}, async () => {
  const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
  console.info(`seed ${seed}; FC_SEED=${seed} repeats it`);
  const shapes = await loadShapes();
  let found = 0;
  fc.assert(
    fc.property(randomEdits(EDITS), (edits) => {
      const document = newDocument("Attrition");
      const store = createEditorStore("design", { document, revision: 1 });
      for (const edit of edits) {
        const before = store.getState().document;
        applyRandomEdit(store, edit);
        const { document } = store.getState();
        if (document === before) continue;
        const again = validate(document, shapes);
        const firstLook = validate(structuredClone(document), shapes); // objects that no cache knows
        expect(again, `after edit ${edit.serial}`).toEqual(firstLook);
        found += again.length;
      }
    }),
    { numRuns: SEQUENCES, seed, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(SEQUENCES * EDITS); // designs without problems would prove nothing
});
