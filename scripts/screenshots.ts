// Takes the pictures of the documentation, and further ones to look at.
// Needs a build: node scripts/setup.mjs build. Usage: npx tsx scripts/screenshots.ts [folder for the further ones]
import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { Lens } from "../e2e/pages/lens";
import { LibraryPage } from "../e2e/pages/library-page";
import type { StudioPage } from "../e2e/pages/studio-page";
import { TriggersPanel } from "../e2e/pages/triggers-panel";

const DOCS = "docs/images";
const OTHERS = process.argv[2] ?? path.join(os.tmpdir(), "pipewright-screenshots");
const PORT = process.env.PORT ?? "3110";
const DATABASE = path.join(os.tmpdir(), `pipewright-screenshots-${process.pid}.db`);
const BROWSERS = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
const IN_DOCS: ReadonlySet<string> = new Set([
  "library",
  "studio",
  "code",
  "lens",
  "export",
  "triggers",
]);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
] as const;

const THEMES = ["light", "dark"] as const;

interface Look {
  readonly theme: (typeof THEMES)[number];
  readonly size: (typeof SIZES)[number];
}

const server = await serve();
try {
  const executablePath = BROWSERS.find((file) => file && fs.existsSync(file));
  const browser = await chromium.launch({ args: ["--no-sandbox"], executablePath });
  await fillLibrary(browser);
  for (const size of SIZES) for (const theme of THEMES) await picture(browser, { theme, size });
  await browser.close();
} finally {
  server.kill();
  for (const suffix of ["", "-wal", "-shm"]) fs.rmSync(DATABASE + suffix, { force: true });
}

/** The server on an empty database, once it answers. */
async function serve(): Promise<ChildProcess> {
  const env = { ...process.env, PORT, DATABASE_URL: `file:${DATABASE}` };
  const child = spawn(process.execPath, ["scripts/serve-e2e.mjs"], { env, stdio: "ignore" });
  const deadlineMs = Date.now() + 30_000;
  while (Date.now() < deadlineMs) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/api/health`).catch(() => undefined);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error("The server did not start. Run node scripts/setup.mjs build first.");
}

/** A handful of designs, so that the library looks used. */
async function fillLibrary(browser: Browser): Promise<void> {
  const page = await open(browser, { theme: "light", size: SIZES[0] });
  const library = new LibraryPage(page);
  const folder = "test/oracle/sdk_emitted";
  for (const name of [
    "v2_03_retry_depends",
    "v2_14_framework",
    "v2_02_conditions",
    "v2_01_abalone",
  ]) {
    await library.open();
    await (await library.importFile(`${folder}/${name}.json`)).waitUntil("Saved");
  }
  await library.open();
  await (await library.startTemplate()).waitUntil("Saved");
  await page.context().close();
}

async function open(browser: Browser, { theme, size }: Look): Promise<Page> {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: size,
    colorScheme: theme,
    reducedMotion: "reduce",
    deviceScaleFactor: 1,
  });
  return context.newPage();
}

async function picture(browser: Browser, look: Look): Promise<void> {
  const page = await open(browser, look);
  const library = new LibraryPage(page);
  await library.open();
  await library.card("Attrition").waitFor();
  await shoot(page, "library", look);

  const studio = await library.openDesign("Attrition");
  await studio.problemsPill.filter({ hasText: "warning" }).waitFor(); // the placeholders of role and bucket
  await studio.canvas.select("Train");
  await studio.inspector.tab("Settings").waitFor();
  await page.mouse.move(0, 0);
  await shoot(page, "studio", look);
  await further(studio, look);
  await page.context().close();
}

async function further(studio: StudioPage, look: Look): Promise<void> {
  const { page, canvas, code, inspector, exportDialog } = studio;
  await inspector.tab("All settings").click();
  await shoot(page, "all-settings", look);
  await inspector.tab("JSON").click();
  await shoot(page, "json", look);
  await inspector.tab("Settings").click();
  await studio.parametersButton.click();
  await canvas.select("GoodEnough");
  await shoot(page, "parameters", look);
  await studio.problemsButton.click();
  await page.keyboard.press("Escape");
  await shoot(page, "problems", look);
  await studio.problemsButton.click();

  await canvas.select("Evaluate");
  await inspector.openCode();
  await code.ready();
  await shoot(page, "code", look);
  await code.close();
  await studio.exportButton.click();
  await exportDialog.text();
  await shoot(page, "export", look);
  for (const format of ["Bundle", "CloudFormation", "Python, SDK 3"]) {
    await exportDialog.choose(format);
    await shoot(page, `export-${format.split(",")[0]}`.toLowerCase(), look);
  }
  await exportDialog.close();
  await besideTheCanvas(studio, look);
  await triggers(studio, look);
}

/** The same step chosen on the canvas and in its text. */
async function besideTheCanvas({ page, canvas }: StudioPage, look: Look): Promise<void> {
  const lens = new Lens(page);
  await lens.open();
  await lens.show("Python, SDK 3");
  await canvas.select("Train");
  await lens.marked.first().waitFor();
  await page.mouse.move(0, 0);
  await shoot(page, "lens", look);
  await lens.show("Definition");
  await lens.marked.first().waitFor();
  await shoot(page, "lens-definition", look);
}

async function triggers(studio: StudioPage, look: Look): Promise<void> {
  const { page, triggersButton, undoButton, parametersButton } = studio;
  await page.getByRole("banner").getByRole("radio", { name: "Canvas" }).click();
  await triggersButton.click();
  const panel = new TriggersPanel(page);
  await panel.add("Schedule");
  await panel.add("Data arrival");
  await panel.fill("Prefix", "hr/");
  await panel.row("Nightly").click();
  await panel.nextStarts.first().waitFor();
  await shoot(page, "triggers", look);
  await parametersButton.click();
  await page.getByRole("radio", { name: "By environment" }).click();
  await page.getByRole("button", { name: "Add “dev”" }).waitFor();
  await shoot(page, "environments", look);
  for (let change = 0; change < 3; change++) await undoButton.click();
  await studio.waitUntil("Saved");
}

async function shoot(page: Page, name: string, { theme, size }: Look): Promise<void> {
  const isForDocs = size === SIZES[0] && IN_DOCS.has(name);
  const suffix = isForDocs ? theme : `${theme}-${size.width}`;
  const file = path.join(isForDocs ? DOCS : OTHERS, `${name}-${suffix}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, animations: "disabled" });
  console.log(file);
}
