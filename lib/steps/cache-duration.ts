const PATTERN =
  /^p?(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)?$/i;

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;

const DAYS_A_WEEK = 7;

/**
 * How long a step may reuse an earlier result, as SageMaker writes it.
 *
 * @param days - whole days.
 * @returns an ISO 8601 duration: `30` gives `"P30D"`.
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-caching.html
 */
export function daysToDuration(days: number): string {
  return `P${days}D`;
}

/** Whole days of a duration that says nothing else: `P30D` gives 30; undefined for hours, months and the like. */
export function durationDays(duration: string): number | undefined {
  const amounts = amountsOf(duration);
  const isOfDays = amounts.every(({ unit }) => unit === "day" || unit === "week");
  if (amounts.length === 0 || !isOfDays) return undefined;
  return amounts.reduce(
    (sum, { count, unit }) => sum + count * (unit === "week" ? DAYS_A_WEEK : 1),
    0,
  );
}

/** `P30D` gives `30 days`, `P1DT12H` gives `1 day 12 hours`; what is no duration stays as it is. */
export function durationWords(duration: string): string {
  const words = amountsOf(duration).map(
    ({ count, unit }) => `${count} ${unit}${count === 1 ? "" : "s"}`,
  );
  return words.length > 0 ? words.join(" ") : duration;
}

function amountsOf(duration: string) {
  const found = PATTERN.exec(duration) ?? [];
  return UNITS.flatMap((unit, index) => {
    const digits = found[index + 1];
    return digits === undefined ? [] : [{ unit, count: Number(digits) }];
  });
}
