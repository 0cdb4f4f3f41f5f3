import type { BranchName, Step } from "../pipeline/document";
import { isJsonArray, isJsonObject } from "../utils/json";
import type { InputPort, OutputPort } from "./contract";
import { portsOf } from "./ports-of";

/** Sizes of a step's card on the canvas, in canvas pixels. */
export const CARD = { widthPx: 216, headerPx: 56, rowPx: 22, footPx: 24, padPx: 8 } as const;

/** One line of a card: an input on its left edge, an output or a branch on its right. */
export interface CardRow {
  readonly input?: InputPort;
  readonly output?: OutputPort;
  readonly branch?: BranchName;
}

/** The lines of a step's card. Ports that add an entry are reached through the step's own handle and take no line. */
export function cardRows(step: Step): readonly CardRow[] {
  const { inputs, outputs, branches } = portsOf(step);
  const left = inputs.filter(({ at }) => at !== undefined);
  const right: readonly Omit<CardRow, "input">[] = [
    ...branches.map((branch) => ({ branch })),
    ...outputs.filter(({ secondary }) => !secondary).map((output) => ({ output })),
  ];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    ...(left[index] && { input: left[index] }),
    ...right[index],
  }));
}

/** Marks at the foot of a card: what SageMaker does around the step itself. */
export interface CardMarks {
  /** AWS's duration: `P30D`. */
  readonly cache?: string;
  /** Number of retry policies. */
  readonly retries?: number;
}

export function cardMarks({ definition }: Step): CardMarks {
  const { CacheConfig, RetryPolicies } = definition;
  const cached =
    isJsonObject(CacheConfig) && CacheConfig.Enabled === true ? CacheConfig : undefined;
  const retries = isJsonArray(RetryPolicies) ? RetryPolicies.length : 0;
  return {
    ...(cached && { cache: typeof cached.ExpireAfter === "string" ? cached.ExpireAfter : "" }),
    ...(retries > 0 && { retries }),
  };
}

export interface CardSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The size a step's card has without measuring it in a browser. */
export function cardSize(step: Step): CardSize {
  const rows = cardRows(step).length;
  const { cache, retries } = cardMarks(step);
  const foot = cache !== undefined || retries !== undefined ? CARD.footPx : 0;
  const body = rows > 0 ? rows * CARD.rowPx + CARD.padPx : 0;
  return { widthPx: CARD.widthPx, heightPx: CARD.headerPx + body + foot };
}
