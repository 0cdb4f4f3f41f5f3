/** A number with its noun: `1 step`, `7 steps`. */
export function countNoun(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
