import { expect, type Locator, type Page } from "@playwright/test";
import { Palette } from "./palette";

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

const MOVES = 8; // pointer positions on the way: a drag is a movement, not a jump

/** The pipeline as a graph. */
export class Canvas {
  readonly area: Locator;
  /** What letting go does, while something is dragged. */
  readonly hint: Locator;
  /** Asks which of several connections is meant. */
  readonly picker: Locator;

  constructor(readonly page: Page) {
    this.area = page.getByRole("region", { name: "Canvas" });
    this.hint = this.area.getByRole("status");
    this.picker = page.getByRole("dialog", { name: "Connect", exact: true });
  }

  /** The card of a step, by its name. */
  step(name: string): Locator {
    return this.area.getByRole("article", named(name));
  }

  /** What the keyboard stands on: the card with its frame. */
  node(name: string): Locator {
    return this.area
      .getByRole("group")
      .filter({ has: this.page.getByRole("article", named(name)) });
  }

  port(stepName: string, label: string): Locator {
    return this.step(stepName).getByLabel(label, { exact: true });
  }

  /** The names of all steps, as their cards say them. */
  async stepNames(): Promise<readonly string[]> {
    const labels = await this.area
      .getByRole("article")
      .evaluateAll((cards) => cards.map((card) => card.getAttribute("aria-label") ?? ""));
    return labels.map((label) => label.replace(/, .*$/, ""));
  }

  /**
   * Drags a kind from the palette to a place, in pixels from the corner of the canvas.
   *
   * @param adds - how many steps come with it.
   */
  async drop(kind: string, at: Place, adds = 1): Promise<void> {
    const before = await this.area.getByRole("article").count();
    const from = await centreOf(new Palette(this.page).kind(kind));
    const corner = await boxOf(this.area);
    await this.#drag(from, { x: corner.x + at.x, y: corner.y + at.y });
    await expect(this.area.getByRole("article")).toHaveCount(before + adds);
  }

  /** Draws a connection from a port to a port, or to a step as a whole. */
  async connect(from: Locator, to: Locator): Promise<void> {
    await this.#drag(await centreOf(from), await centreOf(to));
  }

  /** Waits until an imported design has its first layout. */
  async laidOut(): Promise<void> {
    let before: readonly Box[] = [];
    await expect(async () => {
      const boxes = await this.#boxes();
      const isStill = JSON.stringify(boxes) === JSON.stringify(before);
      before = boxes;
      expect(
        isStill &&
          !boxes.some((box, at) => boxes.slice(0, at).some((other) => overlap(box, other))),
      ).toBe(true);
    }).toPass({ intervals: [250] });
  }

  async #boxes(): Promise<readonly Box[]> {
    const cards = await this.area.getByRole("article").all();
    return Promise.all(cards.map((card) => boxOf(card)));
  }

  /** The frame of the only branch that runs if a condition comes out that way. */
  frame(when: "true" | "false"): Locator {
    return this.area.getByText(`Runs if ${when}`, { exact: true });
  }

  /** Drags a card to a part of the canvas, or to a place in pixels from its corner. */
  async dragStep(
    stepName: string,
    to: Locator | Place,
    beforeLettingGo: () => Promise<void>,
  ): Promise<void> {
    const corner = await boxOf(this.area);
    const end = "x" in to ? { x: corner.x + to.x, y: corner.y + to.y } : await centreOf(to);
    await this.#drag(
      await centreOf(this.step(stepName).getByRole("heading")),
      end,
      beforeLettingGo,
    );
  }

  /** Draws a connection as far as over a target, and does not let go yet. */
  async hold(from: Locator, over: Locator): Promise<void> {
    await this.#carry(await centreOf(from), await centreOf(over));
  }

  /** As `hold`, to a place in pixels from the corner of the canvas. */
  async holdAt(from: Locator, at: Place): Promise<void> {
    const corner = await boxOf(this.area);
    const place = { x: corner.x + at.x, y: corner.y + at.y };
    await this.#carry(await centreOf(from), place);
  }

  async letGo(): Promise<void> {
    await this.page.mouse.up();
  }

  /** Draws a connection from a step as a whole, by the handle at its name, to another one's name. */
  async connectStep(from: string, to: string): Promise<void> {
    await this.step(from).hover();
    const handle = this.step(from).getByLabel("The step as a whole", { exact: true });
    await this.#drag(await centreOf(handle), await centreOf(this.step(to).getByRole("heading")));
  }

  /** Right-clicks the middle of an edge between two steps. */
  async openEdgeMenu(from: string, to: string): Promise<void> {
    const ids = [await this.#idOf(from), await this.#idOf(to)];
    const path = this.page.locator(
      `.react-flow__edge[data-id^="data:${ids.join(":")}"] .react-flow__edge-interaction`,
    );
    const middle = await path.first().evaluate((element) => {
      const line = element as unknown as SVGPathElement;
      const { x, y } = line.getPointAtLength(line.getTotalLength() / 2);
      const at = new DOMPoint(x, y).matrixTransform(line.getScreenCTM() ?? undefined);
      return { x: at.x, y: at.y };
    });
    await this.page.mouse.click(middle.x, middle.y, { button: "right" });
  }

  async #idOf(stepName: string): Promise<string> {
    return (await this.node(stepName).getAttribute("data-id")) ?? "";
  }

  async select(stepName: string): Promise<void> {
    await this.step(stepName).getByRole("heading").click();
  }

  /** The tool that tidies, fits or zooms. */
  tool(name: string): Locator {
    return this.area.getByRole("toolbar").getByRole("button", { name });
  }

  edges(): Locator {
    return this.area.getByRole("group", { name: /^Edge from/ });
  }

  async #drag(from: Place, to: Place, beforeLettingGo?: () => Promise<void>): Promise<void> {
    await this.#carry(from, to);
    await beforeLettingGo?.();
    await this.letGo();
  }

  async #carry(from: Place, to: Place): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: MOVES });
    await mouse.move(to.x + 1, to.y); // over the target, as a hand arrives
  }
}

/** A card says its step's name, then its kind. */
function named(stepName: string) {
  return { name: new RegExp(`^${stepName}, `) };
}

function overlap(left: Box, right: Box): boolean {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}

async function centreOf(locator: Locator): Promise<Place> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

async function boxOf(locator: Locator): Promise<Box> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error("A visible element has a box");
  return box;
}
