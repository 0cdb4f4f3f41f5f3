import type { Step } from "../pipeline/document";

/** Number of steps by kind, in the order the kinds first appear. */
export function countKinds(steps: readonly Step[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of steps) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
