/**
 * `wanted`, or `wanted` with the first free number: `Train`, `Train-2`, `Train-3`.
 *
 * @param separator - stands before the number.
 */
export function uniqueName(
  wanted: string,
  taken: ReadonlySet<string>,
  { separator = "-" }: { readonly separator?: string } = {},
): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const candidate = `${wanted}${separator}${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
