/** The nearest name of letters, digits, hyphens and underscores that SageMaker takes. */
export function validName(wanted: string, longest: number): string {
  const plain = wanted.normalize("NFKD").replace(/\p{M}/gu, "");
  const name = plain.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
  return name.slice(0, longest) || "Step";
}
