import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

async function openTemplate(page: Page): Promise<StudioPage> {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await expect(studio.canvas.step("Process")).toBeVisible();
  return studio;
}

async function openBlank(page: Page, name: string): Promise<StudioPage> {
  const library = new LibraryPage(page);
  await library.open();
  return library.createBlank(name);
}

function widthOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => Math.round(element.getBoundingClientRect().width));
}

test("keys typed into code stay in the code", async ({ page }) => {
  const { canvas, code, inspector, undoButton } = await openTemplate(page);
  await canvas.select("Process");
  await inspector.openCode();
  await code.ready();
  const before = await code.shownText();

  await page.keyboard.press("Space");
  await page.keyboard.type("/c");
  await expect(undoButton).toBeEnabled();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Delete");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z"); // Monaco's own, which knows bursts of typing
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => code.shownText()).toBe(before);

  await code.close();
  await expect(canvas.area.getByRole("article")).toHaveCount(7);
});

test("a syntax error is marked while it is typed, and goes with it", async ({ page }) => {
  const { canvas, code, inspector } = await openTemplate(page);
  await canvas.select("Evaluate");
  await inspector.openCode();
  await code.ready();
  await expect(code.problems).toContainText("No syntax errors");

  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("def (");
  await expect(code.problems.getByRole("listitem").first()).toContainText(/^1:/);
  await expect(code.errorMarks.first()).toBeVisible();

  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.press("Delete");
  await expect(code.problems).toContainText("No syntax errors");
  await expect(code.errorMarks).toHaveCount(0);
});

test("Escape leaves the code for the step on the canvas", async ({ page }) => {
  const { canvas, code, inspector } = await openTemplate(page);
  await canvas.select("Process");
  await inspector.openCode();
  await code.ready();
  await page.keyboard.press("Escape");
  await expect(code.pane).toHaveCount(0);
  await expect(canvas.node("Process")).toBeFocused();
});

test("steps are copied as text from one design into another", async ({ page, context }) => {
  const { canvas } = await openTemplate(page);
  await canvas.select("Process");
  await page.keyboard.press("ControlOrMeta+c");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(text)).toMatchObject({ pipewright: "steps" });

  const other = await openBlank(await newPage(context), "Takes-a-copy");
  await other.canvas.area.click({ position: { x: 400, y: 60 } });
  await other.page.keyboard.press("ControlOrMeta+v");
  await expect(other.canvas.step("Process")).toBeVisible();
  await other.canvas.select("Process");
  await other.inspector.openCode();
  await other.code.ready();
  await expect.poll(() => other.code.shownText()).toContain("Clean the employee table");
});

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.bringToFront(); // the clipboard belongs to the page in front
  return page;
}

test("a deleted step comes back with Undo on the notice", async ({ page }) => {
  const studio = await openTemplate(page);
  const before = await studio.exportedText();
  await studio.canvas.select("Train");
  await page.keyboard.press("Delete");
  await expect(studio.canvas.step("Train")).toHaveCount(0);
  await expect(studio.toast("Step deleted.")).toBeVisible();
  await studio.toast("Step deleted.").getByRole("button", { name: "Undo" }).click();
  await expect(studio.canvas.step("Train")).toBeVisible();
  expect(await studio.exportedText()).toBe(before);
});

test("panels are resized by keyboard and keep their size", async ({ page }) => {
  const studio = await openTemplate(page);
  for (const [separator, panel, key] of [
    ["Resize the list of steps", studio.palette.list, "ArrowRight"],
    ["Resize the settings", studio.inspector.panel, "ArrowLeft"],
  ] as const) {
    const before = await widthOf(panel);
    await page.getByRole("separator", { name: separator }).focus();
    await page.keyboard.press(key);
    await expect.poll(() => widthOf(panel)).toBeGreaterThan(before);
  }
  const widths = [await widthOf(studio.palette.list), await widthOf(studio.inspector.panel)];
  await studio.reload();
  await expect.poll(() => widthOf(studio.palette.list)).toBe(widths[0]);
  await expect.poll(() => widthOf(studio.inspector.panel)).toBe(widths[1]);
});

test("the list of steps is hidden with Ctrl+B, and stays so", async ({ page }) => {
  const studio = await openTemplate(page);
  await page.keyboard.press("ControlOrMeta+b");
  await expect(studio.palette.list).toHaveCount(0);
  await studio.reload();
  await expect(studio.palette.list).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+b");
  await expect(studio.palette.list).toBeVisible();
});

test("a problem leads to the field that has it", async ({ page }) => {
  const { canvas, inspector, problems, problemsButton } = await openBlank(page, "Has-a-problem");
  await canvas.drop("Lambda", { x: 300, y: 200 });
  await canvas.area.click({ position: { x: 600, y: 60 } });
  await expect(inspector.stepName).toHaveCount(0);

  await problemsButton.click();
  await problems
    .problem(/FunctionArn/)
    .first()
    .click();
  await expect(inspector.stepName).toHaveValue("Lambda");
  await expect(inspector.field("Function")).toBeFocused();
});

test("the palette finds steps by what they do", async ({ page }) => {
  const { palette } = await openBlank(page, "Searched");
  await page.keyboard.press("/");
  await expect(palette.search).toBeFocused();
  await page.keyboard.type("xgboost");
  await expect(palette.kinds).toHaveText(["Training"]);
  await palette.search.fill("teleport");
  await expect(palette.list.getByRole("status")).toContainText("No step matches “teleport”");
  await page.keyboard.press("Escape");
  await expect(palette.search).toHaveValue("");
  await expect(palette.kind("Condition")).toBeVisible();
});

test("what is typed into a field can be taken back as one step", async ({ page }) => {
  const { canvas, inspector, undoButton } = await openTemplate(page);
  await canvas.select("Deploy");
  const before = await inspector.field("Function").inputValue();
  await inspector.field("Function").focus();
  await page.keyboard.press("End");
  await page.keyboard.type("-v2");
  await page.keyboard.press("Escape");
  await undoButton.click();
  await expect(inspector.field("Function")).toHaveValue(before);
  await expect(undoButton).toBeDisabled();
});
