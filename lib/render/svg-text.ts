import { element, type SvgAttributes, type SvgElement } from "./svg-element";
import { type Font, fitText, textWidth } from "./text-width";

const FAMILIES = {
  sans: "Geist, system-ui, -apple-system, 'Segoe UI', sans-serif",
  mono: "'Geist Mono', ui-monospace, Menlo, Consolas, monospace",
} as const;

interface TextOptions {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly font: Font;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly anchor?: "middle" | "end";
  /** Cut with an ellipsis beyond it. */
  readonly mostPx?: number;
  /** Drawn exactly this wide, whatever font the viewer has. */
  readonly widthPx?: number;
}

const TIGHT = 0.85; // a text that fills more of its room is held to it, since another font may be wider
const BOLD = 1.05;

export function svgText(text: string, options: TextOptions): SvgElement {
  const { x, y, font, fill, isBold, anchor } = options;
  const { shown, widthPx } = fitted(text, options);
  const attributes: SvgAttributes = {
    x,
    y,
    "font-family": font.face === "mono" ? FAMILIES.mono : undefined,
    "font-size": font.sizePx,
    "font-weight": isBold ? 600 : undefined,
    "text-anchor": anchor,
    fill,
    textLength: widthPx,
    lengthAdjust: widthPx === undefined ? undefined : "spacingAndGlyphs",
  };
  return element("text", attributes, [shown]);
}

/** The text as far as there is room, and the width to hold it to where that is tight. */
function fitted(
  text: string,
  { font, isBold, mostPx, widthPx }: TextOptions,
): { readonly shown: string; readonly widthPx?: number } {
  if (mostPx === undefined) return { shown: text, ...(widthPx !== undefined && { widthPx }) };
  const weight = isBold ? BOLD : 1;
  const shown = fitText(text, mostPx / weight, font);
  const width = textWidth(shown, font) * weight;
  return width > TIGHT * mostPx ? { shown, widthPx: Math.min(width, mostPx) } : { shown };
}

/** For the root; monospaced text names its own. */
export const SANS_FAMILY = FAMILIES.sans;
