import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";
import { TriggersPanel } from "./pages/triggers-panel";

test("a pipeline is started every night and when data arrives, and the template says so", async ({
  page,
}) => {
  const { studio, triggers } = await openTriggers(page);

  await triggers.add("Schedule");
  await expect(triggers.nextStarts).toHaveCount(10);
  await triggers.fill("Value of AucThreshold", "high");
  await expect(triggers.panel).toContainText("“high” is not a value of type Float");
  await triggers.fill("Value of AucThreshold", "0.8");
  await expect(triggers.panel.getByText("not a value of type")).toHaveCount(0);

  await triggers.add("Data arrival");
  await triggers.fill("Prefix", "hr/");
  await expect(
    page.getByRole("button", { name: "Trigger Nightly: Every day at 03:00, UTC" }),
  ).toBeVisible();

  await studio.waitUntil("Saved");
  await studio.reload();
  await studio.exportButton.click();
  await studio.exportDialog.choose("CloudFormation");
  const template = readFileSync(await studio.exportDialog.download(), "utf8");
  expect(template).toContain("AWS::Scheduler::Schedule");
  expect(template).toContain("cron(0 3 * * ? *)");
  expect(template).toContain("prefix: hr/");
});

test("a schedule that AWS would refuse is a problem, and undo takes the trigger back", async ({
  page,
}) => {
  const { studio, triggers } = await openTriggers(page);

  await triggers.add("Schedule");
  await triggers.fill("Expression", "every night");
  await expect(triggers.panel).toContainText("A schedule is written as cron(0 3 * * ? *)");
  await expect(studio.problemsPill).toContainText("1 error");

  await studio.undoButton.click();
  await studio.undoButton.click();
  await expect(page.getByText("Nothing starts this pipeline yet")).toBeVisible();
});

test("values by environment are kept", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await studio.parametersButton.click();
  await page.getByRole("radio", { name: "By environment" }).click();
  await page.getByRole("button", { name: "Add “dev”" }).click();
  const cell = page.getByRole("textbox", { name: "AucThreshold in dev" });
  await cell.fill("0.7");
  await cell.press("Enter");
  await studio.waitUntil("Saved");

  await studio.reload();
  await page.getByRole("radio", { name: "By environment" }).click();
  await expect(cell).toHaveValue("0.7");
});

async function openTriggers(page: Parameters<typeof openLibrary>[0]): Promise<{
  readonly studio: StudioPage;
  readonly triggers: TriggersPanel;
}> {
  const studio = await openLibrary(page);
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /^Triggers/ })
    .click();
  return { studio, triggers: new TriggersPanel(page) };
}

async function openLibrary(page: LibraryPage["page"]): Promise<StudioPage> {
  const library = new LibraryPage(page);
  await library.open();
  return library.startTemplate();
}
