import { expect, type Page, test } from "@playwright/test";
import { ConnectDialog } from "./pages/connect-dialog";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";

async function openTemplate(page: Page): Promise<StudioPage> {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await expect(studio.canvas.step("Process")).toBeVisible();
  return studio;
}

interface ExportedStep {
  readonly Name: string;
  readonly Arguments: { readonly IfSteps?: readonly ExportedStep[] };
  readonly DependsOn?: readonly string[];
}

/** A step of the exported definition, those of the true branch too. */
async function exported(studio: StudioPage, name: string): Promise<ExportedStep | undefined> {
  const steps: readonly ExportedStep[] = JSON.parse(await studio.exportedText()).Steps;
  return steps
    .flatMap((step) => [step, ...(step.Arguments.IfSteps ?? [])])
    .find((step) => step.Name === name);
}

test("a circle is refused, and its way round is named", async ({ page }) => {
  const { canvas, undoButton, ...studio } = await openTemplate(page);
  await canvas.hold(canvas.port("Evaluate", "Output auc"), canvas.step("Process"));
  const round = "Process → Evaluate → Process";
  await expect(canvas.hint).toContainText(round);
  await canvas.letGo();
  const toast = page.getByRole("listitem").filter({ hasText: round });
  await expect(toast).toBeVisible();
  await expect(undoButton).toBeDisabled();
  expect(studio).toBeDefined();
});

test("where several things may be meant, a list asks, and Enter connects", async ({ page }) => {
  const studio = await openTemplate(page);
  const { canvas } = studio;
  await canvas.connectStep("Process", "Register");
  await expect(canvas.picker.getByRole("option").first()).toBeVisible();
  await page.keyboard.type("order only");
  await page.keyboard.press("Enter");
  await expect(canvas.picker).toHaveCount(0);
  expect((await exported(studio, "Register"))?.DependsOn).toEqual(["Process"]);
});

test("any property that AWS describes can be connected", async ({ page }) => {
  const studio = await openTemplate(page);
  const { canvas } = studio;
  await canvas.connectStep("Train", "Deploy");
  await canvas.picker.getByRole("option", { name: /^Another property of Train/ }).click();
  await page.keyboard.type("TrainingJobArn");
  await page.keyboard.press("Enter");
  await page.keyboard.type("new argument");
  await page.keyboard.press("Enter");
  const deploy = await exported(studio, "Deploy");
  expect(JSON.stringify(deploy?.Arguments)).toContain("Steps.Train.TrainingJobArn");
});

test("Alt makes a connection of order only", async ({ page }) => {
  const studio = await openTemplate(page);
  const { canvas } = studio;
  await canvas.hold(canvas.port("Process", "Output test"), canvas.step("Register"));
  await page.keyboard.down("Alt");
  await expect(canvas.hint).toContainText("Order only");
  await canvas.letGo();
  await page.keyboard.up("Alt");
  expect((await exported(studio, "Register"))?.DependsOn).toEqual(["Process"]);
});

test("an edge dropped on empty canvas adds a step that fits, in one step of undo", async ({
  page,
}) => {
  const studio = await openTemplate(page);
  const { canvas } = studio;
  await canvas.holdAt(canvas.port("Process", "Output test"), { x: 300, y: 640 });
  await canvas.letGo();
  const list = page.getByRole("dialog", { name: "Add a step" });
  await expect(list.getByRole("combobox")).toBeFocused();
  await expect(list.getByRole("option", { name: "Fail" })).toHaveCount(0);
  await page.keyboard.type("spark");
  await page.keyboard.press("Enter");
  await expect(canvas.area.getByRole("article")).toHaveCount(8);
  await studio.undoButton.click();
  await expect(canvas.area.getByRole("article")).toHaveCount(7);
  await expect(studio.undoButton).toBeDisabled();
});

test("an edge is changed to order, taken away and brought back from its menu", async ({ page }) => {
  const studio = await openTemplate(page);
  const { canvas } = studio;
  const edges = await canvas.edges().count();
  await canvas.openEdgeMenu("Process", "Evaluate");
  await page.getByRole("menuitem", { name: "Change to order only" }).click();
  expect((await exported(studio, "Evaluate"))?.DependsOn).toEqual(["Process"]);
  await studio.undoButton.click();
  expect((await exported(studio, "Evaluate"))?.DependsOn).toBeUndefined();

  await canvas.openEdgeMenu("Process", "Evaluate");
  await page.getByRole("menuitem", { name: "Delete connection" }).click();
  await expect(canvas.edges()).toHaveCount(edges - 1);
  await studio.toast("Connection removed.").getByRole("button", { name: "Undo" }).click();
  await expect(canvas.edges()).toHaveCount(edges);
});

test("Enter on a list of the connect dialogue connects", async ({ page }) => {
  const { canvas, undoButton } = await openTemplate(page);
  const dialog = new ConnectDialog(page);
  await canvas.select("Process");
  await page.keyboard.press("c");
  await dialog.from.selectOption({ label: "Order only, no data" });
  await dialog.to.selectOption({ label: "Register · Run after Process" });
  await dialog.to.focus();
  await page.keyboard.press("Enter");
  await expect(dialog.dialog).toHaveCount(0);
  await expect(undoButton).toBeEnabled();
});

test("waves show what can run at once, and what a limit makes of that", async ({ page }) => {
  const { canvas } = await openTemplate(page);
  await canvas.tool("Show waves").click();
  const waves = page.getByRole("region", { name: "Waves" });
  await expect(waves.getByRole("heading")).toHaveText("6 waves");
  await expect(canvas.step("Train")).toContainText("Wave 2");
  await expect(canvas.step("Stop")).toContainText("Wave 5");
  await waves.getByRole("spinbutton", { name: "Steps at once" }).fill("1");
  await expect(waves.getByRole("heading")).toHaveText("6 waves, 7 rounds");
  await expect(canvas.step("Stop")).toContainText("Wave 5, round 2");
  await canvas.tool("Show waves").click();
  await expect(waves).toHaveCount(0);
  await expect(canvas.step("Train")).not.toContainText("Wave");
});

test("usages of a parameter are listed, stand out and are led to", async ({ page }) => {
  const { canvas, inspector, parametersButton } = await openTemplate(page);
  await parametersButton.click();
  await page.getByRole("button", { name: "Find usages of AucThreshold" }).click();
  const usages = page.getByRole("region", { name: "Usages of parameter AucThreshold" });
  await expect(usages.getByRole("listitem")).toHaveCount(2);
  await expect(canvas.step("GoodEnough")).toHaveAttribute("data-highlight", "in");
  await expect(canvas.step("Process")).toHaveAttribute("data-highlight", "out");
  await usages.getByRole("button", { name: /^GoodEnough/ }).click();
  await expect(inspector.stepName).toHaveValue("GoodEnough");
  await usages.getByRole("button", { name: "Close usages" }).click();
  await expect(canvas.step("Process")).not.toHaveAttribute("data-highlight", "out");
});
