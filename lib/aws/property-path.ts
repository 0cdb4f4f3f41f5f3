/** One part of a property path: `.Outputs`, `['train']`, `[0]`. */
export type PropertySegment =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "index"; readonly index: number };

/**
 * Reads what follows `Steps.<name>.` in a reference.
 *
 * @returns undefined when the text is not a property path.
 */
export function parsePropertyPath(text: string): readonly PropertySegment[] | undefined {
  const segments: PropertySegment[] = [];
  const pattern = /(^|\.)([A-Za-z_]\w*)|\[(?:'([^']+)'|"([^"]+)"|(\d+))\]/gy;
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (!found) return undefined;
    const [, dot, member, single, double, index] = found;
    if (segments.length === 0 && dot !== "") return undefined;
    const key = single ?? double;
    if (member !== undefined) segments.push({ kind: "member", name: member });
    else if (key !== undefined) segments.push({ kind: "key", key });
    else segments.push({ kind: "index", index: Number(index) });
  }
  return segments.length > 0 ? segments : undefined;
}

/** The text of a segment behind a path; the first has no dot. */
export function appendSegment(path: string, segment: PropertySegment): string {
  if (segment.kind === "index") return `${path}[${segment.index}]`;
  if (segment.kind === "key") return `${path}['${segment.key}']`;
  return path === "" ? segment.name : `${path}.${segment.name}`;
}
