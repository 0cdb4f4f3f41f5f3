import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { LibraryPage } from "./pages/library-page";
import { StudioPage } from "./pages/studio-page";

/** A design of its own in one tab, and the same one open in a second. */
async function twoTabs(context: BrowserContext, page: Page) {
  const library = new LibraryPage(page);
  await library.open();
  const mine = await library.startTemplate();
  await mine.waitUntil("Saved");
  const theirs = new StudioPage(await context.newPage());
  await theirs.open(page.url());
  return { mine, theirs };
}

async function renameTrain(studio: StudioPage, name: string): Promise<void> {
  await studio.canvas.select("Train");
  await studio.inspector.rename(name);
}

/** The server as it is when the network is gone; `back` ends that. */
async function goOffline(page: Page): Promise<{ readonly back: () => Promise<void> }> {
  await page.route("**/api/**", (route) => route.abort("internetdisconnected"));
  return { back: () => page.unroute("**/api/**") };
}

async function makeConflict(mine: StudioPage, theirs: StudioPage): Promise<void> {
  await renameTrain(theirs, "Theirs");
  await theirs.waitUntil("Saved");
  await renameTrain(mine, "Mine");
  await mine.waitUntil("Conflict");
}

test("of two tabs the later one is told, compares, and keeps its own", async ({
  page,
  context,
}) => {
  const { mine, theirs } = await twoTabs(context, page);
  await makeConflict(mine, theirs);

  await mine.saveWord("Conflict").click();
  const dialog = page.getByRole("dialog", { name: "This design was changed elsewhere" });
  await expect(dialog.getByRole("row", { name: "Step Mine named Theirs in theirs" })).toBeVisible();
  await dialog.getByRole("button", { name: "Keep mine as a new version" }).click();
  await mine.waitUntil("Saved");

  await theirs.reload();
  await expect(theirs.canvas.step("Mine")).toBeVisible();
  await theirs.header.getByRole("button", { name: "Versions" }).click();
  const versions = theirs.page.getByRole("dialog", { name: "Versions" });
  await expect(versions.getByRole("listitem").first()).toContainText("Kept after a conflict");
});

test("of two tabs the later one can take what the other saved", async ({ page, context }) => {
  const { mine, theirs } = await twoTabs(context, page);
  await makeConflict(mine, theirs);

  await mine.saveWord("Conflict").click();
  const dialog = page.getByRole("dialog", { name: "This design was changed elsewhere" });
  await dialog.getByRole("button", { name: "Take theirs" }).click();
  await expect(mine.canvas.step("Theirs")).toBeVisible();
  await expect(mine.canvas.step("Mine")).toHaveCount(0);
  await mine.waitUntil("Saved");
});

test("a conflict can wait, and nothing is overwritten meanwhile", async ({ page, context }) => {
  const { mine, theirs } = await twoTabs(context, page);
  await makeConflict(mine, theirs);

  await mine.saveWord("Conflict").click();
  await page.getByRole("dialog").getByRole("button", { name: "Decide later" }).click();
  await mine.inspector.rename("Still-mine");
  await expect(mine.saveWord("Conflict")).toBeVisible();
  await theirs.undoButton.click();
  await theirs.waitUntil("Saved");
  await expect(theirs.canvas.step("Train")).toBeVisible();
});

test("a draft from before somebody else's save is a conflict when it is found again", async ({
  page,
  browser,
}) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await studio.waitUntil("Saved");
  await goOffline(page);
  await renameTrain(studio, "Mine");
  await studio.waitUntil("Offline");

  const somebody = await browser.newContext(); // shares no drafts
  const theirs = new StudioPage(await somebody.newPage());
  await theirs.open(page.url());
  await renameTrain(theirs, "Theirs");
  await theirs.waitUntil("Saved");

  await page.close();
  const later = new StudioPage(await page.context().newPage());
  await later.open(theirs.page.url());
  await later.waitUntil("Conflict");
  await expect(later.canvas.step("Mine")).toBeVisible();
  await theirs.reload();
  await expect(theirs.canvas.step("Theirs")).toBeVisible();
  await somebody.close();
});

test("without the server the status says Offline, and Saved when it is back", async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await studio.waitUntil("Saved");

  const network = await goOffline(page);
  await renameTrain(studio, "Written-offline");
  await studio.waitUntil("Offline");
  await network.back();
  await studio.waitUntil("Saved");
  await studio.reload();
  await expect(studio.canvas.step("Written-offline")).toBeVisible();
});

test("work that could not be saved survives closing the tab", async ({ page, context }) => {
  const library = new LibraryPage(page);
  await library.open();
  const studio = await library.startTemplate();
  await studio.waitUntil("Saved");
  await goOffline(page);
  await renameTrain(studio, "Not-lost");
  await studio.waitUntil("Offline");
  const url = page.url();
  await page.close();

  const later = new StudioPage(await context.newPage());
  await later.open(url);
  await expect(later.canvas.step("Not-lost")).toBeVisible();
  await expect(later.toast("Unsaved work from an earlier visit was brought back.")).toBeVisible();
  await later.waitUntil("Saved");
  await later.reload();
  await expect(later.canvas.step("Not-lost")).toBeVisible();
});
