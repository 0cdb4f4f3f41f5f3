import { expect, test } from "@playwright/test";
import { Lens } from "./pages/lens";
import { LibraryPage } from "./pages/library-page";
import type { StudioPage } from "./pages/studio-page";
import { TriggersPanel } from "./pages/triggers-panel";
import { seriousFaults } from "./support/serious-faults";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("axe finds nothing serious in the library", async ({ page }) => {
      const library = new LibraryPage(page);
      await page.route("**/api/designs", (route) => route.fulfill({ json: { designs: [] } }));
      await library.open();
      await expect(page.getByRole("heading", { name: "Or begin with your own" })).toBeVisible();
      expect(await seriousFaults(page), "no designs").toEqual([]);
      await page.unroute("**/api/designs");

      await (await library.startTemplate()).waitUntil("Saved");
      await library.open();
      await expect(page.getByRole("article").first()).toBeVisible();
      expect(await seriousFaults(page), "cards").toEqual([]);
      await page.getByRole("radio", { name: "List" }).click();
      await expect(page.getByRole("table")).toBeVisible();
      expect(await seriousFaults(page), "list").toEqual([]);
      await page.getByRole("radio", { name: "Cards" }).click();

      await library.newButton().click();
      expect(await seriousFaults(page), "new pipeline").toEqual([]);
      await page.keyboard.press("Escape");
      await library.chooseFile("test/oracle/sdk_emitted/v2_01_abalone.json");
      await expect(library.importDialog.getByRole("button", { name: "Open" })).toBeVisible();
      expect(await seriousFaults(page), "import").toEqual([]);
    });

    test("axe finds nothing serious in the studio", async ({ page }) => {
      test.setTimeout(180_000);
      const library = new LibraryPage(page);
      await library.open();
      const studio = await library.startTemplate();
      await studio.waitUntil("Saved");
      expect(await seriousFaults(page), "nothing selected").toEqual([]);
      for (const [what, show] of STATES) {
        await show(studio);
        expect(await seriousFaults(page), what).toEqual([]);
      }
    });
  });
}

/** The studio's states one after the other. */
const STATES: readonly (readonly [string, (studio: StudioPage) => Promise<void>])[] = [
  ["settings of a step", ({ canvas }) => canvas.select("Train")],
  [
    "all settings",
    async ({ inspector }) => {
      await inspector.tab("All settings").click();
      await expect(inspector.panel.getByText("AlgorithmSpecification").first()).toBeVisible();
    },
  ],
  ["JSON of a step", ({ inspector }) => inspector.tab("JSON").click()],
  [
    "settings of a condition",
    async ({ canvas, inspector }) => {
      await inspector.tab("Settings").click();
      await canvas.select("GoodEnough");
    },
  ],
  ["parameters", ({ parametersButton }) => parametersButton.click()],
  ["problems", ({ problemsButton }) => problemsButton.click()],
  [
    "governance, a rule opened and being waived",
    async ({ governanceButton, governance }) => {
      await governanceButton.click();
      await governance.switch("Regulated HR data").click();
      await governance.rule("Containers cannot call out").click();
      await governance.panel.getByRole("button", { name: "Waive" }).first().click();
    },
  ],
  [
    "code",
    async ({ canvas, inspector, code, problemsButton }) => {
      await problemsButton.click();
      await canvas.select("Process");
      await inspector.openCode();
      await code.ready();
    },
  ],
  [
    "export",
    async ({ code, exportButton, exportDialog }) => {
      await code.close();
      await exportButton.click();
      await exportDialog.text();
    },
  ],
  [
    "export of a project, file by file",
    async ({ exportDialog }) => {
      await exportDialog.choose("Python, SDK 3");
      await exportDialog.text();
    },
  ],
  [
    "connect",
    async ({ page, exportDialog, canvas }) => {
      await exportDialog.close();
      await canvas.select("Process");
      await page.keyboard.press("c");
      await expect(page.getByRole("dialog", { name: "Connect Process" })).toBeVisible();
    },
  ],
  [
    "shortcuts",
    async ({ page }) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    },
  ],
  [
    "triggers",
    async ({ page, triggersButton }) => {
      await page.keyboard.press("Escape");
      await triggersButton.click();
      await new TriggersPanel(page).add("Schedule");
      await expect(page.getByRole("region", { name: "Triggers" })).toBeVisible();
    },
  ],
  [
    "values by environment",
    async ({ page, parametersButton }) => {
      await parametersButton.click();
      await page.getByRole("radio", { name: "By environment" }).click();
      await page.getByRole("button", { name: "Add “dev”" }).click();
    },
  ],
  [
    "text beside the canvas",
    async ({ page, parametersButton }) => {
      await parametersButton.click();
      await new Lens(page).open();
    },
  ],
];
