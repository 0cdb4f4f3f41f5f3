import type { PipelineDocument } from "../pipeline/document";
import { expanded } from "./bounds";
import { describeScene } from "./describe-scene";
import { drawScene } from "./draw-scene";
import { printSvg } from "./print-svg";
import type { Box, SceneFrame } from "./scene";
import { svgCard } from "./svg-card";
import { svgEdge, svgEdgeLabel } from "./svg-edge";
import { element, type SvgElement } from "./svg-element";
import { SANS_FAMILY, svgText } from "./svg-text";
import { svgTriggers } from "./svg-triggers";
import { THEMES, type Theme, type ThemeName } from "./theme";

const MARGIN_PX = 32;
const EMPTY: Box = { x: 0, y: 0, widthPx: 256, heightPx: 96 };

export interface RenderSvgOptions {
  readonly theme: ThemeName;
}

/**
 * The diagram of a pipeline as an SVG file that needs nothing else: no fonts, scripts or styles from elsewhere. The same
 * document gives the same bytes.
 */
export function renderSvg(
  document: PipelineDocument,
  { theme: themeName }: RenderSvgOptions,
): string {
  const theme = THEMES[themeName];
  const scene = drawScene(document);
  const isEmpty = scene.nodes.length === 0;
  const view = expanded(isEmpty ? EMPTY : scene.bounds, MARGIN_PX);
  return printSvg(
    root(view, [
      element("title", { id: "title" }, [document.pipeline.name]),
      element("desc", { id: "description" }, [describeScene(scene)]),
      ...backdrop(view, theme),
      ...scene.frames.flatMap((frame) => svgFrame(frame, theme)),
      element(
        "g",
        { fill: "none", "stroke-width": 1.5, "stroke-opacity": 0.8 },
        scene.edges.map((edge) => svgEdge(edge, theme)),
      ),
      ...(scene.triggers ? svgTriggers(scene.triggers, theme) : []),
      ...scene.nodes.map((node) => svgCard(node, theme)),
      ...scene.edges.flatMap((edge) => svgEdgeLabel(edge, theme)),
      ...(isEmpty ? [emptyNote(theme)] : []),
    ]),
  );
}

function root({ x, y, widthPx, heightPx }: Box, children: readonly SvgElement[]): SvgElement {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    "aria-labelledby": "title description",
    width: Math.ceil(widthPx),
    height: Math.ceil(heightPx),
    viewBox: [Math.floor(x), Math.floor(y), Math.ceil(widthPx), Math.ceil(heightPx)].join(" "),
    "font-family": SANS_FAMILY,
  };
  return element("svg", attributes, children);
}

/** The canvas and its dots. */
function backdrop(view: Box, theme: Theme): readonly SvgElement[] {
  const area = {
    x: Math.floor(view.x),
    y: Math.floor(view.y),
    width: Math.ceil(view.widthPx),
    height: Math.ceil(view.heightPx),
  };
  const dots = { id: "dots", width: 16, height: 16, patternUnits: "userSpaceOnUse" };
  return [
    element("defs", {}, [
      element("pattern", dots, [
        element("circle", { cx: 8, cy: 8, r: 0.75, fill: theme.canvasDot }),
      ]),
    ]),
    element("rect", { ...area, fill: theme.canvas }),
    element("rect", { ...area, fill: "url(#dots)" }),
  ];
}

function svgFrame(
  { x, y, widthPx, heightPx, title }: SceneFrame,
  theme: Theme,
): readonly SvgElement[] {
  return [
    element("rect", {
      x: x + 0.5,
      y: y + 0.5,
      width: widthPx - 1,
      height: heightPx - 1,
      rx: 14,
      fill: theme.textMuted,
      "fill-opacity": 0.04,
      stroke: theme.lineStrong,
      "stroke-dasharray": "3 3",
    }),
    svgText(title, {
      x: x + 16,
      y: y + 20,
      font: { face: "sans", sizePx: 11 },
      fill: theme.textMuted,
    }),
  ];
}

function emptyNote(theme: Theme): SvgElement {
  const { widthPx, heightPx } = EMPTY;
  const place = { x: widthPx / 2, y: heightPx / 2 + 4, anchor: "middle" } as const;
  return svgText("This pipeline has no steps yet.", {
    ...place,
    font: { face: "sans", sizePx: 13 },
    fill: theme.textMuted,
  });
}
