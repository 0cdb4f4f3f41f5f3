// Weighs the JavaScript that the editor loads, in a browser, from the production build; fails over the budget.
// Monaco may come only when code is opened; the API's shapes only once the editor itself is there, the parser of Python
// only for designs that hold Python.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { register } from "tsx/esm/api";

register(); // what it shares with the benchmarks is TypeScript
const { freePort } = await import("../bench/support/free-port.ts");
const { largeDesign } = await import("../bench/support/large-design.ts");
const { launchChromium } = await import("../bench/support/chromium.ts");
const { startServer } = await import("./reliability/server-process.ts");

const BUDGET_BYTES = 450 * 1024;
const MONACO_MARK = "monaco-mouse-cursor-text"; // a class of its text view, in no other package
const SHAPES_MARK = "AcceleratorPartitionLayouts"; // a shape of SageMaker's, first in the file
const PARSER_MARK = "doesn't define a deserialize function"; // a message of Lezer's, in no other package
const LARGEST = 12;

const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pipewright-size-"));
const server = await startServer({ port, databaseFile: path.join(folder, "size.db") });
const browser = await launchChromium();
try {
  report(await weigh());
} finally {
  await browser.close();
  await server.kill();
  fs.rmSync(folder, { recursive: true });
}

/** Opens the editor, lets it come to rest, then opens the code of a step. */
async function weigh() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const requests = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) requests.push(response);
  });
  await page.goto(`${origin}/designs/${await createDesign()}`);
  await page.locator(".react-flow__node").first().waitFor();
  await page.waitForLoadState("networkidle");
  const atRest = await scriptsOf(requests.splice(0));
  const timings = await timingsByUrl(page);

  await page.locator(".react-flow__node", { hasText: "Prepare-0" }).click();
  await page.getByRole("button", { name: "Edit code" }).click();
  await page.locator(".monaco-editor .view-line").first().waitFor();
  await page.waitForLoadState("networkidle");
  return { atRest, withCode: await scriptsOf(requests), timings };
}

async function createDesign() {
  const response = await fetch(`${origin}/api/designs`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ document: largeDesign(10) }),
  });
  if (response.status !== 201) throw new Error(`No design was made: ${await response.text()}`);
  return (await response.json()).id;
}

async function scriptsOf(responses) {
  const byUrl = new Map(responses.map((response) => [response.url(), response]));
  const scripts = [...byUrl].map(async ([url, response]) => {
    const body = await response.body();
    return {
      url,
      name: path.basename(new URL(url).pathname),
      bytes: zlib.gzipSync(body).length,
      isMonaco: body.includes(MONACO_MARK),
      isShapes: body.includes(SHAPES_MARK),
      isParser: body.includes(PARSER_MARK),
    };
  });
  return Promise.all(scripts);
}

/** When each file was asked for and when it was there, in milliseconds of the page. */
async function timingsByUrl(page) {
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name, startTime, responseEnd }) => [name, { startTime, responseEnd }]),
  );
  return new Map(entries);
}

function report({ atRest, withCode, timings }) {
  const shapes = atRest.filter(({ isShapes }) => isShapes);
  const parser = atRest.filter(({ isParser }) => isParser);
  const own = atRest.filter(({ isShapes, isParser }) => !isShapes && !isParser);
  const late = withCode.filter(({ url }) => !atRest.some((script) => script.url === url));
  printLargest("Loaded by the editor before code is opened", atRest);
  printLargest("Loaded when code is opened", late);
  console.log(`
Editor:       ${kib(own)} KiB gzip in ${own.length} files, budget ${BUDGET_BYTES / 1024} KiB
API's shapes: ${kib(shapes)} KiB gzip, once the editor is there
Python:       ${kib(parser)} KiB gzip for its parser, when a design holds code
Monaco:       ${kib(late)} KiB gzip with its workers, when code is opened`);

  const editor = own.toSorted((left, right) => right.bytes - left.bytes)[0]; // the studio itself is the largest
  const editorThereMs = timings.get(editor.url).responseEnd;
  check(bytesOf(own) > 0 && bytesOf(own) <= BUDGET_BYTES, "The editor keeps its budget");
  check(
    shapes.length > 0 && shapes.every(({ url }) => timings.get(url).startTime > editorThereMs),
    "The API's shapes are asked for in a file of their own when the editor is there",
  );
  check(
    !atRest.some(({ isMonaco }) => isMonaco),
    "Nothing of Monaco is loaded before code is opened",
  );
  check(
    late.some(({ isMonaco }) => isMonaco),
    "Monaco is loaded when code is opened",
  );
}

function check(holds, sentence) {
  console.log(`${holds ? "holds  " : "BROKEN "} ${sentence}`);
  if (!holds) process.exitCode = 1;
}

function printLargest(title, scripts) {
  const largest = scripts.toSorted((left, right) => right.bytes - left.bytes).slice(0, LARGEST);
  console.log(`\n${title}`);
  console.table(
    largest.map((script) => ({ name: script.name, "KiB gzip": Number(kib([script])) })),
  );
}

function bytesOf(scripts) {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function kib(scripts) {
  return (bytesOf(scripts) / 1024).toFixed(1);
}
