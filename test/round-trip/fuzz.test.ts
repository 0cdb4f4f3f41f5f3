import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportDefinition } from "@/lib/export/export-definition";
import { importDefinition } from "@/lib/import/import-definition";
import { parseDocument } from "@/lib/pipeline/parse-document";
import { definitions, writtenOut } from "./definitions";
import { idsForTest } from "./ids";

const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);
const SEED = Number(process.env.FUZZ_SEED ?? Math.trunc(Math.random() * 2 ** 31));

describe("importing and exporting generated definitions", () => {
  console.info(`FUZZ_RUNS=${RUNS} FUZZ_SEED=${SEED}`);
  const indents = fc.constantFrom(undefined, 1, 2, 3, 4, "\t");

  it(`gives ${RUNS} definitions back byte for byte, in the order of their members`, () => {
    fc.assert(
      fc.property(definitions, indents, (definition, indent) => {
        const text = writtenOut(definition, indent);
        const { document } = imported(text);
        const exported = exportDefinition(document);

        expect(JSON.stringify(exported.json)).toBe(JSON.stringify(JSON.parse(text)));
        expect(exported.text).toBe(text);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 300_000);

  it("still does so after a document was stored and read again", () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const text = writtenOut(definition, 2);
        const stored = JSON.stringify(imported(text).document);
        const read = parseDocument(JSON.parse(stored));

        expect(read.ok && exportDefinition(read.value).text).toBe(text);
      }),
      { numRuns: Math.ceil(RUNS / 20), seed: SEED },
    );
  }, 300_000);

  it("answers any text with a document or a reason, never with an exception", () => {
    const broken = fc
      .tuple(definitions, fc.nat(), fc.string({ maxLength: 3 }))
      .map(([definition, position, insert]) => {
        const text = writtenOut(definition, 2);
        const at = position % text.length;
        return text.slice(0, at) + insert + text.slice(at + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), broken), (text) => {
        const result = importDefinition(text, { newId: idsForTest() });

        if (!result.ok) expect(result.error.message).toMatch(/\.$/);
      }),
      { numRuns: Math.ceil(RUNS / 5), seed: SEED },
    );
  }, 300_000);
});

function imported(text: string) {
  const result = importDefinition(text, { newId: idsForTest() });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
