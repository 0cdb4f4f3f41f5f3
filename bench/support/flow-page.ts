import type { Page } from "@playwright/test";
import type { Viewport } from "@xyflow/react";
import type { TaskTime } from "./task-time";

// Far enough that every move lands on another point of the studio's 4 px grid, at any scale up to full size.
const RADIUS_PX = 90;
// A press becomes a drag only beyond 1 px, and what it has moved until then is lost.
const GRIP_PX = 2;
const TURN = (2 * Math.PI) / 40;
const D3_ZOOM_PER_WHEEL_PX = 0.002; // d3-zoom: the scale doubles every 500 px of wheel

interface DragOptions {
  readonly step: string;
  readonly moves: number;
  /** Where it is let go, below or above the place where it was taken. */
  readonly shiftPx: number;
  /** Reads the page's clock once it has come to rest. */
  now(): Promise<TaskTime>;
}

/** How many nodes and edges a page with React Flow draws, and where its view stands, as one text to compare. */
export async function countFlow(page: Page): Promise<string> {
  const nodes = await page.locator(".react-flow__node").count();
  const edges = await page.locator(".react-flow__edge").count();
  const { x, y, zoom } = await viewOf(page);
  return `${nodes} nodes, ${edges} edges, view ${x.toFixed(1)} ${y.toFixed(1)} ${zoom.toFixed(3)}`;
}

/** The id of the node nearest to the middle of the canvas, of those in question. */
export async function centralNode(page: Page, among: ReadonlySet<string>): Promise<string> {
  const [canvas] = await middles(page, ".react-flow");
  if (!canvas) throw new Error("The page shows no canvas");
  const nodes = await middles(page, ".react-flow__node");
  const byDistance = nodes
    .filter(({ id }) => id !== null && among.has(id))
    .map(({ id, x, y }) => ({ id, distance: Math.hypot(x - canvas.x, y - canvas.y) }))
    .sort((left, right) => left.distance - right.distance);
  const [nearest] = byDistance;
  if (!nearest?.id) throw new Error("The canvas is empty");
  return nearest.id;
}

/** Takes a step by its middle, moves it along a circle and lets it go; the clock runs only while it moves. */
export async function dragAround(
  page: Page,
  { step, moves, shiftPx, now }: DragOptions,
): Promise<{ readonly before: TaskTime; readonly after: TaskTime }> {
  const start = await middleOf(page, step);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const moveTo = (turn: number) =>
    page.mouse.move(
      start.x + RADIUS_PX * Math.sin(turn * TURN),
      start.y + RADIUS_PX * (1 - Math.cos(turn * TURN)),
    );
  await page.mouse.move(start.x, start.y + GRIP_PX);
  for (let turn = 1; turn <= 4; turn++) await moveTo(turn);
  const before = await now();
  for (let turn = 1; turn <= moves; turn++) await moveTo(turn + 4);
  const after = await now();
  await page.mouse.move(start.x, start.y + GRIP_PX + shiftPx);
  await page.mouse.up();

  const end = await middleOf(page, step);
  const isThere = Math.hypot(end.x - start.x, end.y - start.y - shiftPx) < 5; // the grid's width
  if (!isThere) throw new Error(`${step} was not dragged`);
  return { before, after };
}

/** Shows a step in the canvas's full size, with the pointer over it. */
export async function zoomToFullSize(page: Page, step: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await middleOf(page, step);
  const { zoom } = await viewOf(page);
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, Math.log2(zoom) / D3_ZOOM_PER_WHEEL_PX);
  await page.keyboard.up("Control");
  await page.waitForFunction(() => {
    const viewport = document.querySelector(".react-flow__viewport");
    const transform = viewport ? getComputedStyle(viewport).transform : "none";
    return Math.abs(new DOMMatrixReadOnly(transform).a - 1) < 0.01;
  });
}

export async function viewOf(page: Page): Promise<Viewport> {
  const style = (await page.locator(".react-flow__viewport").getAttribute("style")) ?? "";
  const transform = style.slice(style.indexOf("translate"));
  const [x = 0, y = 0, zoom = 1] = (transform.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return { x, y, zoom };
}

/** Written without names for its functions: the loader would wrap those in a helper that the page does not have. */
function middles(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { id: element.getAttribute("data-id"), x: x + width / 2, y: y + height / 2 };
    }),
  );
}

async function middleOf(page: Page, step: string) {
  const box = await page.locator(`.react-flow__node[data-id="${step}"]`).boundingBox();
  if (!box) throw new Error(`${step} is not on the canvas`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
