import type { Point } from "../pipeline/document";
import type { Edge } from "../pipeline/graph";
import type { CardMarks } from "../steps/card";
import type { Category } from "../steps/contract";

/** A pipeline's diagram as geometry: what the canvas shows, without a screen. Lengths are canvas pixels. */
export interface Scene {
  readonly frames: readonly SceneFrame[];
  readonly edges: readonly SceneEdge[];
  /** In running order. */
  readonly nodes: readonly SceneNode[];
  /** What starts the pipeline; absent when nothing does. */
  readonly triggers?: SceneTriggers;
  readonly bounds: Box;
}

export interface Box extends Point {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A step's card. */
export interface SceneNode extends Box {
  readonly id: string;
  readonly name: string;
  readonly kindTitle: string;
  readonly category: Category;
  /** Name of the kind's icon. */
  readonly icon: string;
  /** The card's second line: the kind and the one fact people look for. */
  readonly line: readonly TextRun[];
  readonly rows: readonly SceneRow[];
  readonly marks: CardMarks;
}

/** A piece of text; a run-time value stands in a chip. */
export interface TextRun {
  readonly text: string;
  readonly isChip: boolean;
}

/** One line of a card; `yPx` is its middle, from the card's top. */
export interface SceneRow {
  readonly yPx: number;
  readonly input?: string;
  readonly output?: string;
}

/** A cubic Bézier from the producer's right side to the consumer's left. */
export interface SceneEdge {
  readonly kind: Edge["kind"];
  readonly start: Point;
  readonly startControl: Point;
  readonly endControl: Point;
  readonly end: Point;
  /** `True` or `False`, on branch edges. */
  readonly label?: string;
  /** In words: `Process → Train`. */
  readonly title: string;
}

/** Encloses the steps of one branch. */
export interface SceneFrame extends Box {
  readonly title: string;
}

/** The triggers before the first steps, with the mark that they lead to. */
export interface SceneTriggers {
  readonly cards: readonly SceneTrigger[];
  readonly start: Point;
  /** Paths as SVG writes them. */
  readonly lines: readonly string[];
}

export interface SceneTrigger extends Box {
  readonly name: string;
  /** What it waits for, in few words. */
  readonly words: string;
  readonly isEnabled: boolean;
}
