import { CARD, type CardMarks, hasMarks } from "../steps/card";
import { CACHE_GLYPH, NOTE_GLYPH, RETRY_GLYPH } from "./glyphs";
import type { SceneNode } from "./scene";
import { element, type SvgElement } from "./svg-element";
import { svgText } from "./svg-text";
import { type Font, textWidth } from "./text-width";
import type { Theme } from "./theme";

const SMALL: Font = { face: "sans", sizePx: 11 };
const PAD_PX = 12;
const GLYPH_SCALE = 11 / 16;

/** The foot of a card: caching, retries, and that there is a note. */
export function svgMarks(
  { marks, widthPx, heightPx }: SceneNode,
  theme: Theme,
): readonly SvgElement[] {
  if (!hasMarks(marks)) return [];
  const top = heightPx - CARD.footPx;
  const drawn = [element("path", { d: `M1 ${top + 0.5}H${widthPx - 1}`, stroke: theme.line })];
  let x = PAD_PX;
  for (const { glyph, words } of wordsOf(marks)) {
    drawn.push(
      element("path", {
        transform: `translate(${x} ${top + 7}) scale(${GLYPH_SCALE})`,
        d: glyph,
        fill: "none",
        stroke: theme.textMuted,
        "stroke-width": 1.75,
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
      }),
      svgText(words, { x: x + 15, y: top + 16, font: SMALL, fill: theme.textMuted }),
    );
    x += 15 + textWidth(words, SMALL) + PAD_PX;
  }
  return drawn;
}

function wordsOf({ cache, retry, note }: CardMarks) {
  const words = [];
  if (cache !== undefined) words.push({ glyph: CACHE_GLYPH, words: cache });
  if (retry !== undefined) words.push({ glyph: RETRY_GLYPH, words: retry });
  if (note !== undefined) words.push({ glyph: NOTE_GLYPH, words: "note" });
  return words;
}
