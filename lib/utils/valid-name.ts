/**
 * The nearest name of letters, digits, hyphens and underscores: `Daten prüfen` gives `Daten-prufen`.
 *
 * @returns an empty text when nothing of `wanted` can stay.
 */
export function validName(wanted: string, longest: number): string {
  const plain = wanted.normalize("NFKD").replace(/\p{M}/gu, "");
  const name = plain.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
  return name.slice(0, longest);
}
