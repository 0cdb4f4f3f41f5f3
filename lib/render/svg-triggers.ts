import type { SceneTrigger, SceneTriggers } from "./scene";
import { element, type SvgElement } from "./svg-element";
import { svgText } from "./svg-text";
import type { Theme } from "./theme";

const PAD_PX = 14;

/** The triggers as pills, with dotted lines to where the pipeline starts. */
export function svgTriggers(
  { cards, start, lines }: SceneTriggers,
  theme: Theme,
): readonly SvgElement[] {
  const stroke = { stroke: theme.textMuted, "stroke-width": 1.5 };
  return [
    ...lines.map((d) => element("path", { d, fill: "none", "stroke-dasharray": "1 4", ...stroke })),
    element("circle", { cx: start.x, cy: start.y, r: 5, fill: theme.surface, ...stroke }),
    ...cards.map((card) => svgTrigger(card, theme)),
  ];
}

function svgTrigger(card: SceneTrigger, theme: Theme): SvgElement {
  const { x, y, widthPx, heightPx, name, words, isEnabled } = card;
  const { tint, ink } = theme.categories.integration;
  const frame = { x: 0.5, y: 0.5, width: widthPx - 1, height: heightPx - 1, rx: heightPx / 2 };
  const mostPx = widthPx - 2 * PAD_PX - 8;
  const text = { x: PAD_PX + 8, mostPx };
  return element("g", { transform: `translate(${x} ${y})`, opacity: isEnabled ? undefined : 0.6 }, [
    element("title", {}, [`Starts the pipeline: ${name}, ${words}`]),
    element("rect", { ...frame, fill: theme.surface, stroke: theme.lineStrong }),
    element("rect", {
      x: 8,
      y: 14,
      width: 4,
      height: heightPx - 28,
      rx: 2,
      fill: tint,
      stroke: ink,
    }),
    svgText(name, {
      ...text,
      y: 21,
      font: { face: "sans", sizePx: 13 },
      fill: theme.text,
      isBold: true,
    }),
    svgText(isEnabled ? words : "Switched off", {
      ...text,
      y: 36,
      font: { face: "sans", sizePx: 11 },
      fill: theme.textMuted,
    }),
  ]);
}
