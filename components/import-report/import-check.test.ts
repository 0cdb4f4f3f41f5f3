import { beforeAll, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { importText } from "@/lib/import/import-text";
import { stepId } from "@/lib/pipeline/ids";
import { checkImport } from "./import-check";

beforeAll(async () => {
  await loadShapes(); // once, and outside of a test's own time
}, 30_000);

async function check(text: string) {
  const imported = importText(text, { newId: () => stepId("s1") });
  if (!imported.ok) throw new Error(imported.error.message);
  return checkImport(text, imported.value);
}

const STEP = { Name: "Odd", Type: "Pass", Arguments: {} };

it("says that an export is what was read, to the byte where the layout is one of ours", async () => {
  const text = JSON.stringify({ Version: "2020-12-01", Steps: [STEP] }, undefined, 2);
  expect((await check(text)).exportsAs).toBe("same-bytes");
  expect((await check(`  ${text}`)).exportsAs).toBe("same-json");
}, 30_000); // the rules are fetched when they are first needed

it("compares the definition inside an answer of the API", async () => {
  const PipelineDefinition = JSON.stringify({ Steps: [STEP] });
  expect((await check(JSON.stringify({ PipelineDefinition }))).exportsAs).toBe("same-bytes");
});

it("tells what the rules find", async () => {
  const { issues } = await check('{"Steps": [{"Name": "Fail now", "Type": "Fail"}]}');
  expect(issues.map(({ code }) => code)).toContain("invalid-step-name");
});
