/** Those of `candidates` that somebody who wrote `written` may have meant, nearest first; at most three. */
export function suggest(written: string, candidates: Iterable<string>): readonly string[] {
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = distanceBetween(written.toLowerCase(), candidate.toLowerCase());
    if (distance <= toleranceFor(candidate)) near.push({ candidate, distance });
  }
  near.sort((left, right) => left.distance - right.distance);
  return near.slice(0, 3).map(({ candidate }) => candidate);
}

/** The candidate that `written` is beyond doubt a slip of: another case, a letter or two off. */
export function misspelt(written: string, candidates: Iterable<string>): string | undefined {
  for (const candidate of candidates) {
    const distance = distanceBetween(written.toLowerCase(), candidate.toLowerCase());
    if (distance <= (candidate.length < 8 ? 1 : 2)) return candidate;
  }
  return undefined;
}

/** Two letters swapped count as two changes, so that all but tiny names need two. */
function toleranceFor(candidate: string): number {
  return candidate.length < 4 ? 1 : Math.max(2, Math.floor(candidate.length / 3));
}

/** Levenshtein distance: how many letters to add, drop or change. */
function distanceBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const changed = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
