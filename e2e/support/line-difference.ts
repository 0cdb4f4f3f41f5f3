export interface ChangedLine {
  /** From 1. */
  readonly line: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The lines in which two texts differ, place by place; an inserted line makes all behind it differ. */
export function lineDifference(before: string, after: string): readonly ChangedLine[] {
  const [left, right] = [before.split("\n"), after.split("\n")];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    line: index + 1,
    before: left[index],
    after: right[index],
  })).filter((each) => each.before !== each.after);
}
