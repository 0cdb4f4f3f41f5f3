import { Problem } from "./problem";

/** A revision as an entity tag: `"7"`. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * The revision that a write starts from, out of `If-Match: "7"`.
 *
 * @throws Problem when it is missing (`*` names no revision either) or is not an entity tag of ours.
 */
export function readIfMatch(headers: Headers): number {
  const header = headers.get("if-match")?.trim() ?? "";
  if (header === "" || header === "*") {
    throw new Problem(
      "revision-required",
      'Name the revision this change starts from, as If-Match: "<revision>", so that it cannot overwrite another.',
    );
  }
  const revision = Number(/^"([1-9]\d{0,9})"$/.exec(header)?.[1]);
  if (Number.isNaN(revision)) {
    throw new Problem("invalid-precondition", 'If-Match must be one revision in quotes: "7".');
  }
  return revision;
}

/** True when the reader has this revision already (`If-None-Match`). */
export function isKnown(headers: Headers, revision: number): boolean {
  const tags = (headers.get("if-none-match") ?? "").split(",");
  return tags.some((tag) => tag.trim().replace(/^W\//, "") === etagOf(revision));
}
