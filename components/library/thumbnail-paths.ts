import type { DesignScene } from "@/lib/api/contracts/design-summary";

/** A box of the drawing in the pixels of the card. */
export interface ThumbnailBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly category: string;
}

export interface Thumbnail {
  readonly boxes: readonly ThumbnailBox[];
  /** SVG paths from the right edge of one box to the left edge of another. */
  readonly paths: readonly string[];
}

export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly padPx: number;
  /** Most a box may be wide: one step alone should look like a step, not fill the card. */
  readonly boxPx: number;
  /** Height of a box by its width. */
  readonly boxRatio?: number;
}

const SMALLEST_BOX_PX = 4;
const SHARE_OF_CARD = 0.75; // leaves room for the edges between narrow columns
const BOX_RATIO = 0.52; // that of a card; boxes are all of one shape, whatever ports their cards have

/** The scene fitted into a card and centred: boxes around the middles of the steps, curves between them. */
export function thumbnail(scene: DesignScene, frame: Frame): Thumbnail {
  const scale = scaleOf(scene, frame);
  const left = (frame.widthPx - scene.width * scale) / 2;
  const top = (frame.heightPx - scene.height * scale) / 2;
  const widest = Math.max(...scene.nodes.map(({ w }) => w), 0);
  const width = clamp(widest * scale * SHARE_OF_CARD, SMALLEST_BOX_PX, frame.boxPx);
  const height = width * (frame.boxRatio ?? BOX_RATIO);

  const boxes = scene.nodes.map(({ x, y, w, h, category }) => ({
    x: round(left + (x + w / 2) * scale - width / 2),
    y: round(top + (y + h / 2) * scale - height / 2),
    width: round(width),
    height: round(height),
    category,
  }));
  const paths = scene.edges.flatMap(([from, to]) => curve(boxes[from], boxes[to]));
  return { boxes, paths };
}

function scaleOf(scene: DesignScene, { widthPx, heightPx, padPx, boxPx }: Frame): number {
  const widest = Math.max(...scene.nodes.map(({ w }) => w), 0.001);
  const fit = Math.min(
    (widthPx - 2 * padPx) / Math.max(scene.width, 0.001),
    (heightPx - 2 * padPx) / Math.max(scene.height, 0.001),
  );
  return Math.min(fit, boxPx / (widest * SHARE_OF_CARD));
}

function curve(from: ThumbnailBox | undefined, to: ThumbnailBox | undefined): string[] {
  if (!from || !to) return [];
  const [x1, y1] = [round(from.x + from.width), round(from.y + from.height / 2)];
  const [x2, y2] = [to.x, round(to.y + to.height / 2)];
  const bend = round(Math.max(4, Math.abs(x2 - x1) / 2));
  return [`M${x1} ${y1}C${round(x1 + bend)} ${y1} ${round(x2 - bend)} ${y2} ${x2} ${y2}`];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
