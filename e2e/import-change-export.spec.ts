import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { LibraryPage } from "./pages/library-page";
import { lineDifference } from "./support/line-difference";

interface Change {
  readonly file: string;
  readonly step: string;
  readonly hyperparameter: string;
  readonly from: string;
  readonly to: string;
}

const CHANGES: readonly Change[] = [
  {
    file: "test/oracle/sdk_emitted/v2_01_abalone.json",
    step: "AbaloneTrain",
    hyperparameter: "max_depth",
    from: "5",
    to: "6",
  },
  // Real definitions that may not be committed; their folder lies beside a checkout, where there is one.
  {
    file: path.join(
      process.env.PIPEWRIGHT_SHARED ?? "",
      "corpus/definitions/034-b-amazon-sagemaker-examples-5-pipeline-e2e.json",
    ),
    step: "XgboostTrain",
    hyperparameter: "num_round",
    from: '"100"',
    to: '"250"',
  },
];

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const { file, step, hyperparameter, from, to } of CHANGES) {
  test(`one hyperparameter of ${path.basename(file)} changes one line of the export`, async ({
    page,
  }) => {
    test.skip(!existsSync(file), "PIPEWRIGHT_SHARED names no folder with the corpus");
    const library = new LibraryPage(page);
    await library.open();
    const studio = await library.importFile(file);

    await studio.canvas.select(step);
    await expect(studio.inspector.entry("Hyperparameters", hyperparameter)).toHaveValue(from);
    await studio.inspector.setEntry("Hyperparameters", hyperparameter, to);
    await studio.exportButton.click();
    const exported = readFileSync(await studio.exportDialog.download(), "utf8");

    const [change, ...others] = lineDifference(readFileSync(file, "utf8"), exported);
    expect(others).toEqual([]);
    expect(change).toEqual({
      line: expect.any(Number),
      before: expect.stringContaining(`"${hyperparameter}": ${JSON.stringify(from)}`),
      after: expect.stringContaining(`"${hyperparameter}": ${JSON.stringify(to)}`),
    });
  });
}

test("an exported design comes back with its Execute-code steps", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  const text = await studio.exportedText();

  await library.open();
  await library.chooseText("attrition.json", text);
  await expect(library.importDialog).toContainText("Execute code2");
  await library.openImported();
  await expect(studio.canvas.step("Process")).toHaveAccessibleName("Process, Execute code");
  await expect(studio.canvas.step("Evaluate")).toHaveAccessibleName("Evaluate, Execute code");
  expect(await studio.exportedText()).toBe(text);
});

test("a file that is not JSON is refused with its line and column", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  await library.chooseText("broken.json", '{\n  "Version": "2020-12-01",\n  "Steps": [,]\n}\n');
  await expect(library.importDialog).toContainText("This could not be imported");
  await expect(library.importDialog).toContainText("Line 3, column 13");
  await expect(library.importDialog.getByRole("button", { name: "Open" })).toHaveCount(0);
});

test("a definition pasted on the library page is imported", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const text = readFileSync("test/oracle/sdk_emitted/v2_02_conditions.json", "utf8");
  await library.paste(text);
  const studio = await library.openImported();
  expect(JSON.parse(await studio.exportedText())).toEqual(JSON.parse(text));
});
