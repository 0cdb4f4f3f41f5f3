import { expect, test } from "@playwright/test";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

async function openSection({ inspector }: StudioPage, title: string): Promise<void> {
  await inspector.panel.getByRole("button", { name: title, exact: true }).click();
}

test("retries, cache and a note are set in words, shown on the card and undone one by one", async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.createBlank("Shared-sections");
  const { canvas, inspector } = studio;
  await canvas.drop("Training", { x: 200, y: 120 });

  await openSection(studio, "Retry");
  await expect(inspector.panel).toContainText("SageMaker tries again by itself");
  await inspector.panel.getByRole("button", { name: "Add retry policy" }).click();
  await expect(inspector.panel.getByRole("checkbox", { name: /^No capacity/ })).toBeChecked();
  await inspector.fill("First wait", "30");
  await inspector.fill("Attempts", "3");
  const waits = "Waits 30 s, then 60 s, then 120 s.";
  await expect(inspector.panel.getByRole("img", { name: waits })).toBeVisible();
  await expect(canvas.step("Train")).toContainText("3 attempts");

  await openSection(studio, "Cache");
  await inspector.panel.getByRole("switch", { name: "Reuse earlier results" }).click();
  await inspector.fill("For at most", "14");
  await expect(inspector.panel).toContainText("stored as P14D");
  await expect(canvas.step("Train")).toContainText("14 days");

  await openSection(studio, "Notes");
  await inspector.panel.getByRole("textbox", { name: "Note on Train" }).fill("Ask Kim first.");
  await page.keyboard.press("Tab");
  await expect(
    canvas.step("Train").getByRole("img", { name: "Note: Ask Kim first." }),
  ).toBeVisible();

  const { CacheConfig, RetryPolicies } = JSON.parse(await studio.exportedText()).Steps[0];
  expect({ CacheConfig, RetryPolicies }).toEqual({
    CacheConfig: { Enabled: true, ExpireAfter: "P14D" },
    RetryPolicies: [
      {
        ExceptionType: ["SageMaker.CAPACITY_ERROR"],
        IntervalSeconds: 30,
        BackoffRate: 2,
        MaxAttempts: 3,
      },
    ],
  });
  await studio.undoButton.click();
  await expect(canvas.step("Train").getByRole("img", { name: /^Note/ })).toHaveCount(0);
  await expect(canvas.step("Train")).toContainText("14 days");
});

test("many rows are pasted at once, what cannot be read is named, and rows are moved by keyboard", async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.createBlank("Lists");
  const { canvas, inspector } = studio;
  await canvas.drop("Training", { x: 200, y: 120 });
  const table = inspector.section("Hyperparameters");

  await table.getByRole("button", { name: "Paste several rows" }).click();
  const panel = page.getByRole("dialog", { name: "Paste several rows" });
  await panel
    .getByRole("textbox")
    .fill("eta=0.3\nmax_depth: 5\nplease add this\nnum_round=200\neta=0.2");
  await expect(panel).toContainText("3 rows understood.");
  await expect(panel).toContainText("Given more than once, the last counts: eta.");
  await expect(panel).toContainText("There already, will be replaced: num_round.");
  await expect(panel).toContainText("Line 3: please add this");
  await panel.getByRole("button", { name: "Add only these 3" }).click();
  await expect(inspector.entry("Hyperparameters", "eta")).toHaveValue("0.2");

  const names = async () =>
    Object.keys(JSON.parse(await studio.exportedText()).Steps[0].Arguments.HyperParameters);
  expect(await names()).toEqual(["objective", "num_round", "eta", "max_depth"]);
  await table.getByRole("button", { name: /^Move max_depth/ }).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await names()).toEqual(["objective", "max_depth", "num_round", "eta"]);

  for (let press = 0; press < 3; press += 1) await studio.undoButton.click();
  expect(await names()).toEqual(["objective", "num_round"]);
});

test("what an import found can be read again in the studio and leads to its places", async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const odd = { Name: "Odd", Type: "Mystery", Arguments: {} };
  const text = JSON.stringify({ Version: "2020-12-01", Extra: 1, Parameters: [], Steps: [odd] });
  await library.chooseText("odd.json", text);
  const { importDialog } = library;
  await expect(importDialog).toContainText("it is the same text, byte for byte");
  await expect(importDialog.getByRole("list", { name: /type without a form/ })).toContainText(
    "Step “Odd” of type “Mystery”",
  );
  const studio = await library.openImported();

  await studio.inspector.panel.getByRole("button", { name: "Import report" }).click();
  const report = page.getByRole("dialog", { name: "Import report" });
  await expect(report).toContainText("byte for byte");
  await report
    .getByRole("button", { name: /Step “Odd” of type/ })
    .first()
    .click();
  await expect(studio.inspector.stepName).toHaveValue("Odd");
});
