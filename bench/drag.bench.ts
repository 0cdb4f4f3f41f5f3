/**
 * What dragging a step costs in a design of 200 steps: processor time of the page's main thread per pointer move, beside
 * bare React Flow with 200 default nodes of the same size, the same edges, place and scale, in the same browser. Measured
 * with everything in view and at full size.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { startServer } from "../scripts/reliability/server-process";
import { bareGraph, type Pane } from "./bare-flow/graph";
import { serveBareFlow } from "./bare-flow/serve";
import { alternate } from "./support/alternate";
import { launchChromium } from "./support/chromium";
import { centralNode, countFlow, dragAround, viewOf, zoomToFullSize } from "./support/flow-page";
import { freePort } from "./support/free-port";
import { largeDesign } from "./support/large-design";
import { checkBudget, medianOf, printSamples } from "./support/report";
import { median } from "./support/stats";
import { difference, type TaskTime, taskClock } from "./support/task-time";

const STEPS = 200;
const ROUNDS = { rounds: 14, warmUp: 3 };
const MOVES_PER_ROUND = 60;
const BUDGET_RATIO = 1.3;
const VIEWPORT = { width: 1440, height: 900 };

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pipewright-drag-"));
const design = largeDesign(STEPS);
// One that is dragged out of its branch leaves it, and then the two pages would show different graphs.
const movable = new Set<string>(
  design.steps.flatMap(({ id, branch, kind }) => (branch || kind === "condition" ? [] : [id])),
);
const studioPort = await freePort();
const studioServer = await startServer({
  port: studioPort,
  databaseFile: path.join(folder, "drag.db"),
});
const browser = await launchChromium();
try {
  await measure(browser);
} finally {
  await browser.close();
  await studioServer.kill();
  fs.rmSync(folder, { recursive: true });
}

async function measure(browser: Browser): Promise<void> {
  const studio = await openPage(browser, await createDesign());
  await fitAll(studio);
  const graph = bareGraph(design, { pane: await paneOf(studio), view: await viewOf(studio) });
  const port = await freePort();
  const bareServer = await serveBareFlow(graph, { folder, port });
  try {
    const bare = await openPage(browser, `http://127.0.0.1:${port}/`);
    await checkSameGraph({ studio, bare });
    await compare("All 200 steps in view", { studio, bare });
    await checkSameGraph({ studio, bare });
    const step = await centralNode(studio, movable);
    for (const page of [studio, bare]) await zoomToFullSize(page, step);
    await compare("Full size", { studio, bare });
  } finally {
    bareServer.close();
  }
}

interface Pages {
  readonly studio: Page;
  readonly bare: Page;
}

async function compare(view: string, { studio, bare }: Pages): Promise<void> {
  await studio.bringToFront();
  const step = await centralNode(studio, movable);
  const drags = [
    { name: "studio", drag: await dragger(studio, step), parts: [] as TaskTime[] },
    { name: "bare React Flow", drag: await dragger(bare, step), parts: [] as TaskTime[] },
  ];
  const samples = await alternate(
    drags.map(({ name, drag, parts }) => ({
      name,
      round: async () => {
        const cost = await drag();
        parts.push(cost);
        return cost.taskMs;
      },
    })),
    ROUNDS,
  );
  printSamples(`${view}: main thread per pointer move`, samples, { peer: "bare React Flow" });
  for (const { name, parts } of drags) console.log(`${name}: ${describeParts(parts)}`);
  checkBudget({
    what: `${view}: a drag in the studio over bare React Flow`,
    value: medianOf(samples, "studio") / medianOf(samples, "bare React Flow"),
    atMost: BUDGET_RATIO,
    unit: "×",
  });
}

/** Drags a step about; gives what one pointer move cost. */
async function dragger(page: Page, step: string): Promise<() => Promise<TaskTime>> {
  const now = await taskClock(page);
  let shiftPx = 40;
  return async () => {
    await page.bringToFront();
    shiftPx = -shiftPx; // back and forth, or the view would begin to follow
    const moves = MOVES_PER_ROUND;
    const { before, after } = await dragAround(page, { step, moves, shiftPx, now });
    await saved(page);
    const cost = difference(after, before);
    return {
      taskMs: cost.taskMs / MOVES_PER_ROUND,
      scriptMs: cost.scriptMs / MOVES_PER_ROUND,
      styleMs: cost.styleMs / MOVES_PER_ROUND,
      layoutMs: cost.layoutMs / MOVES_PER_ROUND,
    };
  };
}

function describeParts(parts: readonly TaskTime[]): string {
  const middle = (part: keyof TaskTime) => median(parts.map((cost) => cost[part])).toFixed(2);
  return `script ${middle("scriptMs")}, style ${middle("styleMs")}, layout ${middle("layoutMs")} ms`;
}

async function createDesign(): Promise<string> {
  const origin = `http://127.0.0.1:${studioPort}`;
  const response = await fetch(`${origin}/api/designs`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ document: design }),
  });
  if (response.status !== 201) throw new Error(`No design was made: ${await response.text()}`);
  const { id }: { readonly id: string } = await response.json();
  return `${origin}/designs/${id}`;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(url);
  await page
    .locator(".react-flow__node")
    .nth(STEPS - 1)
    .waitFor();
  return page;
}

/** By the studio's own key; waits until its problems have been worked out and the view has come to rest. */
async function fitAll(page: Page): Promise<void> {
  await page.locator(".step-card-badge").first().waitFor();
  await page.keyboard.press("1");
  let before = "";
  for (let now = await countFlow(page); now !== before; now = await countFlow(page)) {
    before = now;
    await page.waitForTimeout(300);
  }
}

/** The next round starts when the studio has stored what this one changed. */
async function saved(page: Page): Promise<void> {
  if ((await page.locator("[data-save]").count()) === 0) return;
  await page.locator("[data-save]:not([data-save=saved])").waitFor();
  await page.locator("[data-save=saved]").waitFor();
}

async function paneOf(page: Page): Promise<Pane> {
  const box = await page.locator(".react-flow").boundingBox();
  if (!box) throw new Error("The studio shows no canvas");
  return { leftPx: box.x, topPx: box.y, widthPx: box.width, heightPx: box.height };
}

async function checkSameGraph({ studio, bare }: Pages): Promise<void> {
  const [ours, theirs] = [await countFlow(studio), await countFlow(bare)];
  console.log(`Nodes, edges and view of both pages: ${ours}; ${theirs}`);
  if (ours !== theirs)
    throw new Error("The two pages do not show the same graph at the same scale");
}
