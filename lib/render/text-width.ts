export type Face = "sans" | "mono";

export interface Font {
  readonly face: Face;
  readonly sizePx: number;
}

/** Widths of Geist's letters in ems, a little generous; nothing measures text without a browser. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'|!·]/, 0.28],
  [/[ ftr()[\]{}/\\"-]/, 0.37],
  [/[mwMW@%…→]/, 0.88],
  [/[A-Z&_]/, 0.67],
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\uff60]|\p{Extended_Pictographic}/u, 1],
];
const OTHER = 0.57;
const MONO = 0.6;

/** About how wide a text is drawn. */
export function textWidth(text: string, { face, sizePx }: Font): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character, face);
  return ems * sizePx;
}

/** `text`, cut with an ellipsis where it would not fit. */
export function fitText(text: string, widthPx: number, font: Font): string {
  if (textWidth(text, font) <= widthPx) return text;
  const room = widthPx / font.sizePx - widthOf("…", font.face);
  let ems = 0;
  let kept = "";
  for (const character of text) {
    ems += widthOf(character, font.face);
    if (ems > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function widthOf(character: string, face: Face): number {
  const [, width = OTHER] = CLASSES.find(([pattern]) => pattern.test(character)) ?? [];
  return face === "mono" ? Math.max(MONO, width === 1 ? 1.2 : 0) : width;
}
