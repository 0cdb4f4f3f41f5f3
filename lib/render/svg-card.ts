import { CARD } from "../steps/card";
import { GLYPH_PX, glyphOf } from "./glyphs";
import type { SceneNode, SceneRow } from "./scene";
import { element, type SvgElement } from "./svg-element";
import { svgLine } from "./svg-line";
import { svgMarks } from "./svg-marks";
import { svgText } from "./svg-text";
import type { Font } from "./text-width";
import type { Theme } from "./theme";

const RADIUS_PX = 10;
const TILE_PX = 28;
const PAD_PX = 12;
const TEXT_X_PX = PAD_PX + TILE_PX + 10;
const NAME: Font = { face: "sans", sizePx: 13 };
const SMALL: Font = { face: "sans", sizePx: 11 };
const HANDLE_RADIUS_PX = 3.75; // with its line, 9 across

/** A step's card: tile, name, fact, ports and marks, drawn from its own top left corner. */
export function svgCard(node: SceneNode, theme: Theme): SvgElement {
  const { widthPx, heightPx } = node;
  const widest = widthPx - TEXT_X_PX - PAD_PX;
  const edge = { x: 0.5, width: widthPx - 1, height: heightPx - 1, rx: RADIUS_PX - 0.5 };
  return element("g", { transform: `translate(${node.x} ${node.y})` }, [
    element("title", {}, [`${node.name}, ${node.kindTitle}`]),
    element("rect", { ...edge, y: 1.5, fill: "#000000", "fill-opacity": 0.06 }),
    element("rect", { ...edge, y: 0.5, fill: theme.surface, stroke: theme.lineStrong }),
    ...tile(node, theme),
    svgText(node.name, {
      x: TEXT_X_PX,
      y: 25,
      font: NAME,
      fill: theme.text,
      isBold: true,
      mostPx: widest,
    }),
    ...svgLine(node.line, { x: TEXT_X_PX, y: 41, widthPx: widest, theme }),
    ...node.rows.flatMap((row) => portRow(row, widthPx, theme)),
    ...svgMarks(node, theme),
  ]);
}

function tile({ category, icon }: SceneNode, theme: Theme): readonly SvgElement[] {
  const { tint, ink } = theme.categories[category];
  const top = (CARD.headerPx - TILE_PX) / 2;
  const inset = (TILE_PX - GLYPH_PX) / 2;
  return [
    element("rect", { x: PAD_PX, y: top, width: TILE_PX, height: TILE_PX, rx: 6, fill: tint }),
    element("path", {
      transform: `translate(${PAD_PX + inset} ${top + inset})`,
      d: glyphOf(icon, category),
      fill: "none",
      stroke: ink,
      "stroke-width": 1.25,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
  ];
}

function portRow(
  { yPx, input, output }: SceneRow,
  widthPx: number,
  theme: Theme,
): readonly SvgElement[] {
  const both = input !== undefined && output !== undefined;
  const text = {
    y: yPx + 4,
    font: SMALL,
    fill: theme.text,
    mostPx: both ? widthPx / 2 - 18 : widthPx - 28,
  };
  const drawn: SvgElement[] = [];
  if (input !== undefined) drawn.push(handle(0, yPx, theme), svgText(input, { ...text, x: 14 }));
  if (output !== undefined)
    drawn.push(
      handle(widthPx, yPx, theme),
      svgText(output, { ...text, x: widthPx - 14, anchor: "end" }),
    );
  return drawn;
}

function handle(cx: number, cy: number, theme: Theme): SvgElement {
  return element("circle", {
    cx,
    cy,
    r: HANDLE_RADIUS_PX,
    fill: theme.surface,
    stroke: theme.textMuted,
    "stroke-width": 1.5,
  });
}
