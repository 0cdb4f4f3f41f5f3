import type { BranchName, Step } from "../pipeline/document";
import { countNoun } from "../utils/count-noun";
import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";
import { durationWords } from "./cache-duration";
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
  /** How long a result may be reused: `30 days`. */
  readonly cache?: string;
  /** `3 attempts`, or the number of policies. */
  readonly retry?: string;
  /** The author's note, whole. */
  readonly note?: string;
}

export function cardMarks({ definition, note }: Pick<Step, "definition" | "note">): CardMarks {
  const { CacheConfig, RetryPolicies } = definition;
  const cached =
    isJsonObject(CacheConfig) && CacheConfig.Enabled === true ? CacheConfig : undefined;
  const policies = isJsonArray(RetryPolicies) ? RetryPolicies : [];
  return {
    ...(cached && { cache: cacheWords(cached.ExpireAfter) }),
    ...(policies.length > 0 && { retry: retryWords(policies) }),
    ...(note !== undefined && { note }),
  };
}

const MOST_WORDS = 14; // characters that fit beside the other marks

function cacheWords(duration: JsonValue | undefined): string {
  const words = typeof duration === "string" ? durationWords(duration) : "";
  return words === "" || words.length > MOST_WORDS ? "cached" : words;
}

function retryWords(policies: readonly JsonValue[]): string {
  const [only, ...others] = policies;
  const attempts = isJsonObject(only) && others.length === 0 ? only.MaxAttempts : undefined;
  if (typeof attempts === "number") return countNoun(attempts, "attempt");
  return countNoun(policies.length, "retry rule");
}

export function hasMarks({ cache, retry, note }: CardMarks): boolean {
  return cache !== undefined || retry !== undefined || note !== undefined;
}

export interface CardSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The size a step's card has without measuring it in a browser. */
export function cardSize(step: Step): CardSize {
  const rows = cardRows(step).length;
  const foot = hasMarks(cardMarks(step)) ? CARD.footPx : 0;
  const body = rows > 0 ? rows * CARD.rowPx + CARD.padPx : 0;
  return { widthPx: CARD.widthPx, heightPx: CARD.headerPx + body + foot };
}
