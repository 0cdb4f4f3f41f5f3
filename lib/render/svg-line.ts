import type { TextRun } from "./scene";
import { element, type SvgElement } from "./svg-element";
import { svgText } from "./svg-text";
import { type Font, fitText, textWidth } from "./text-width";
import type { Theme } from "./theme";

const PLAIN: Font = { face: "sans", sizePx: 11 };
const CHIP: Font = { face: "mono", sizePx: 10 };
const CHIP_PAD_PX = 4;
const SPACE_PX = 3.5;
const LEAST_PX = 14; // room for a letter and an ellipsis

interface LinePlace {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly widthPx: number;
  readonly theme: Theme;
}

/** Pieces of text one behind the other, run-time values in chips, cut where the line ends. */
export function svgLine(
  runs: readonly TextRun[],
  { x, y, widthPx, theme }: LinePlace,
): readonly SvgElement[] {
  const drawn: SvgElement[] = [];
  let at = x;
  for (const { text, isChip } of runs) {
    const font = isChip ? CHIP : PLAIN;
    const padding = isChip ? 2 * CHIP_PAD_PX : 0;
    const room = x + widthPx - at - padding;
    if (room < LEAST_PX) {
      drawn.push(svgText("…", { x: at - SPACE_PX, y, font: PLAIN, fill: theme.textMuted }));
      break;
    }
    const shown = fitText(text, room, font);
    const width = textWidth(shown, font) + padding;
    if (isChip)
      drawn.push(
        element("rect", { x: at, y: y - 10.5, width, height: 14, rx: 4, fill: theme.accentSoft }),
      );
    const centre = { x: at + width / 2, y: y - 0.5, anchor: "middle" } as const; // so that a chip fits whatever the font
    drawn.push(
      svgText(shown, {
        ...(isChip ? centre : { x: at, y }),
        font,
        widthPx: width - padding,
        fill: isChip ? theme.accent : theme.textMuted,
      }),
    );
    at += width + SPACE_PX;
  }
  return drawn;
}
