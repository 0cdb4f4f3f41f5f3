/**
 * A number as typed, or undefined when it is none or not yet one: `-`, `1e`.
 *
 * @param text - with a point as decimal sign; spaces around it do not count.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : undefined;
}

/** `value` moved by `step` without the dust of binary fractions: 0.1 and 0.2 give 0.3. */
export function stepNumber(value: number, step: number): number {
  const decimals = Math.max(decimalsOf(value), decimalsOf(step));
  return Number((value + step).toFixed(Math.min(decimals, 20)));
}

function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const written = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}
