import { writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { TEMPLATES } from "../lib/templates/templates";
import { LibraryPage } from "./pages/library-page";
import { definitionErrors } from "./support/check-definition";
import { Keyboard } from "./support/keyboard";
import { watchPointer } from "./support/pointer-watch";
import { watchPage } from "./support/watch-page";

test("in an empty library a template is chosen by keyboard and lacks nothing but the account", async ({
  page,
  baseURL,
}, testInfo) => {
  const watched = watchPage(page, baseURL ?? "");
  const pointerPresses = await watchPointer(page);
  const { library, keys } = await emptyLibrary(page);

  await expect(library.template("Score every night")).toHaveAccessibleDescription(
    /^Checks the day's customers.* 7 steps · Batch transform · Drift check · Schedule$/,
  );
  await keys.use(library.template("Score every night"));
  const studio = library.opened();
  await studio.ready();
  await studio.waitUntil("Saved");
  expect([...(await studio.canvas.stepNames())].toSorted()).toEqual([
    "CheckBatch",
    "CheckDrift",
    "Complete",
    "Notify",
    "Score",
    "Stop",
    "Summarize",
  ]);

  await keys.write(studio.inspector.field("Execution role"), "arn:aws:iam::111122223333:role/Ours");
  await keys.write(studio.inspector.field("Bucket"), "our-bucket");
  await expect(studio.problemsPill).toHaveText("No problems");
  await studio.waitUntil("Saved");
  expect(await pointerPresses()).toBe(0);

  const file = testInfo.outputPath("definition.json");
  writeFileSync(file, await studio.exportedText());
  expect(definitionErrors(file)).toEqual([]);
  expect(watched).toEqual({ complaints: [], foreignRequests: [] });
});

test("the dialogue for a new pipeline offers every template, and its name goes with the choice", async ({
  page,
}) => {
  const { library, keys } = await emptyLibrary(page);
  await keys.press("n");
  const dialog = page.getByRole("dialog", { name: "New pipeline" });
  const name = dialog.getByRole("textbox", { name: "Name" });
  const suggested = await name.inputValue();

  await keys.tabTo(dialog.getByRole("radio", { name: "A blank canvas" }));
  for (const { title, summary, build } of TEMPLATES) {
    await keys.press("ArrowDown");
    await expect(dialog.getByRole("radio", { name: title })).toBeChecked();
    await expect(dialog.getByText(summary)).toBeVisible();
    await expect(name).toHaveValue(build().pipeline.name);
  }
  await keys.press("ArrowDown");
  await expect(name).toHaveValue(suggested);

  await keys.press("ArrowUp");
  await keys.write(name, "Ours-goes-live");
  const studio = library.opened();
  await studio.ready();
  await expect(studio.canvas.step("ShiftTraffic")).toBeVisible();
  await expect(page).toHaveTitle(/^Ours-goes-live/);
});

/** As on the first visit, whatever other tests have left. */
async function emptyLibrary(page: Page) {
  await page.route("**/api/designs", (route) =>
    route.request().method() === "GET"
      ? route.fulfill({ json: { designs: [] } })
      : route.continue(),
  );
  const library = new LibraryPage(page);
  await library.open();
  await expect(page.getByRole("heading", { name: "Or begin with your own" })).toBeVisible();
  return { library, keys: new Keyboard(page) };
}
