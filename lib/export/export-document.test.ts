import { expect, it } from "vitest";
import { parseDocument } from "../pipeline/parse-document";
import { pipelineWith, step } from "../pipeline/testing";
import { JSON_LIMITS } from "../utils/json-limits";
import { exportDocument } from "./export-document";

it("is laid out to be read", () => {
  expect(exportDocument(pipelineWith(step("Train")))).toContain('\n  "steps": [\n');
});

it("is taken back in however large the design is that was taken in", () => {
  const values = Array.from({ length: 400_000 }, () => 1);
  const design = pipelineWith(step("Train", { Arguments: { Values: values } }));

  const text = exportDocument(design);

  expect(JSON.stringify(design, null, 2).length).toBeGreaterThan(JSON_LIMITS.maxBytes);
  expect(text.length).toBeLessThan(JSON_LIMITS.maxBytes);
  expect(parseDocument(JSON.parse(text))).toMatchObject({ ok: true });
});
