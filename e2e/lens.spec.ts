import { expect, test } from "@playwright/test";
import { Lens } from "./pages/lens";
import { LibraryPage } from "./pages/library-page";

test("selecting a step marks its lines, and the cursor selects a step", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  const lens = new Lens(page);
  await studio.canvas.select("Process"); // after which the canvas is the reader's
  await lens.open();
  await expect(studio.canvas.step("Deploy")).toBeInViewport({ ratio: 1 });

  await studio.canvas.select("Train");
  await expect(lens.line('"Name": "Train"')).toBeVisible();
  await expect(lens.marked.first()).toBeVisible();

  await lens.show("Python, SDK 3");
  await expect(lens.line("# Step: Train (Training)")).toBeVisible();
  await studio.canvas.select("Evaluate");
  await expect(lens.line("# Step: Evaluate (Processing)")).toBeVisible();

  await lens.clickLine("# Step: Evaluate (Processing)");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp"); // over the blank line into the block before
  await expect(lens.selectedStep("Train")).toBeVisible();
});

test("the definition is edited as text: the canvas follows, and keeps what it had while it cannot be read", async ({
  page,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  const lens = new Lens(page);
  await lens.open();

  await studio.canvas.select("Stop");
  await lens.clickLine('"Name": "Stop"');
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("Here");
  await expect(studio.canvas.step("StopHere")).toBeVisible();

  await page.keyboard.press("End");
  await page.keyboard.type("}");
  await expect(lens.status).toContainText(/Line \d+/);
  await expect(studio.canvas.step("StopHere")).toBeVisible();

  await page.keyboard.press("Backspace");
  await expect(lens.status).toContainText("the canvas follows");
  await studio.waitUntil("Saved");
  expect(await studio.exportedText()).toContain('"Name": "StopHere"');
});
