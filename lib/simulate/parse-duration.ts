import { QUOTAS } from "../aws/quotas";

const PATTERN = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const MOST_SECONDS = QUOTAS.executionHours.value * 3_600; // a run is over then

/** Seconds of `90s`, `20m`, `1h30m`, `2d`; undefined for another text, and for more than a run may take. */
export function parseDuration(text: string): number | undefined {
  const found = PATTERN.exec(text.trim().toLowerCase().replaceAll(" ", ""));
  if (!found?.[0]) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const total = days * 86_400 + hours * 3_600 + minutes * 60 + seconds;
  return total <= MOST_SECONDS ? total : undefined;
}
