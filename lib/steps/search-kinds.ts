import type { Category, StepKindDefinition } from "./contract";
import { raw } from "./raw";
import { STEP_KINDS } from "./registry";

/** A group of the palette. */
export interface KindGroup {
  readonly category: Category;
  readonly title: string;
  readonly kinds: readonly StepKindDefinition[];
}

/** In the order of the palette. */
const CATEGORY_TITLES: readonly (readonly [Category, string])[] = [
  ["code", "Code"],
  ["data", "Data"],
  ["training", "Training"],
  ["model", "Model"],
  ["gate", "Gates"],
  ["quality", "Quality"],
  ["deployment", "Deployment"],
  ["integration", "Integration"],
  ["end", "End"],
];

/** The kinds that can be added, by category; a category without any is left out. */
export function kindsByCategory(): readonly KindGroup[] {
  return CATEGORY_TITLES.map(([category, title]) => ({
    category,
    title,
    kinds: offered().filter((kind) => kind.category === category),
  })).filter(({ kinds }) => kinds.length > 0);
}

/** The kinds in which every word of `query` is found, best first; all of them for a blank query. */
export function searchKinds(query: string): readonly StepKindDefinition[] {
  const words = wordsOf(query);
  return offered()
    .map((kind) => ({ kind, rank: rankOf(kind, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((left, right) => right.rank - left.rank)
    .map(({ kind }) => kind);
}

function offered(): readonly StepKindDefinition[] {
  return STEP_KINDS.filter((kind) => kind !== raw);
}

/** The sum over the words; 0 when one of them is found nowhere. */
function rankOf(kind: StepKindDefinition, words: readonly string[]): number {
  const ranks = words.map((word) => rankOfWord(kind, word));
  return ranks.includes(0) ? 0 : ranks.reduce((sum, rank) => sum + rank, 1);
}

/** Where a word is found counts more than how often: the title before other names before the summary. */
function rankOfWord(kind: StepKindDefinition, word: string): number {
  const title = kind.title.toLowerCase();
  const names = [kind.type, ...kind.keywords].map((name) => name.toLowerCase());
  if (title.startsWith(word)) return 5;
  if (startsAWord(title, word)) return 4;
  if (names.some((name) => startsAWord(name, word))) return 3;
  if (startsAWord(kind.summary.toLowerCase(), word)) return 2;
  return title.includes(word) || names.some((name) => name.includes(word)) ? 1 : 0;
}

function startsAWord(text: string, word: string): boolean {
  return wordsOf(text).some((part) => part.startsWith(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
