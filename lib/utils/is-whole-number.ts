/** Whether JSON spells the value with digits alone. `1e21` is whole too, but whoever reads that takes it for a float. */
export function isWholeNumber(value: unknown): value is number {
  return typeof value === "number" && /^-?\d+$/.test(JSON.stringify(value));
}
