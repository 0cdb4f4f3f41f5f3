import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { LibraryPage } from "./pages/library-page";

test("a bundle holds everything and opens as the same design", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await studio.exportButton.click();
  const definition = await studio.exportDialog.text();
  await studio.exportDialog.choose("Bundle");
  const file = await studio.exportDialog.download();
  const names = Object.keys(unzipSync(readFileSync(file)));
  expect(names.some((name) => name.endsWith("/infrastructure/main.tf"))).toBe(true);
  expect(names.some((name) => name.endsWith("/project/pipelines/pipeline.py"))).toBe(true);
  await studio.exportDialog.close();

  await library.open();
  await library.chooseBytes("attrition.zip", readFileSync(file));
  const again = await library.openImported();
  expect(await again.exportedText()).toBe(definition);
});

test("the project for SDK 3 is seen file by file before it goes", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await studio.exportButton.click();
  await studio.exportDialog.choose("Python, SDK 3");
  expect(await studio.exportDialog.text()).toContain("def get_pipeline(");
  await expect(studio.exportDialog.dialog).toContainText("7 steps, all in the SDK's own classes");

  await studio.exportDialog.dialog.getByRole("button", { name: "code/process/process.py" }).click();
  const shown = await studio.exportDialog.text();
  const zip = unzipSync(readFileSync(await studio.exportDialog.download()));
  const inside = Object.entries(zip).find(([name]) => name.endsWith("code/process/process.py"));
  expect(inside && strFromU8(inside[1])).toBe(shown);
});

test("the report and the picture are looked at before they go", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await studio.exportButton.click();

  await studio.exportDialog.choose("Report");
  const report = page.frameLocator('iframe[title$=".html"]');
  await expect(report.getByRole("heading", { name: "GoodEnough Condition" })).toBeAttached();
  await expect(report.getByText("auc is greater than AucThreshold")).toBeAttached();
  const saved = readFileSync(await studio.exportDialog.download(), "utf8");
  expect(saved).toMatch(/^<!doctype html>/);

  await studio.exportDialog.choose("Picture");
  const picture = studio.exportDialog.dialog.getByRole("img", { name: /\.svg$/ });
  await expect(picture).toHaveJSProperty("complete", true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
});
