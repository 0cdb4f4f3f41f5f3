import type { Point } from "../pipeline/document";
import { printValue } from "./print-svg";
import type { SceneEdge } from "./scene";
import { element, type SvgElement } from "./svg-element";
import { svgText } from "./svg-text";
import { type Font, textWidth } from "./text-width";
import type { Theme } from "./theme";

/** A connection: solid for data and branches, dashed where a step only waits. */
export function svgEdge({ kind, title, ...curve }: SceneEdge, theme: Theme): SvgElement {
  const { start, startControl, endControl, end } = curve;
  const d = `M${point(start)}C${point(startControl)} ${point(endControl)} ${point(end)}`;
  return element(
    "path",
    { "stroke-dasharray": kind === "order" ? "5 4" : undefined, d, stroke: theme.textMuted },
    [element("title", {}, [title])],
  );
}

const LABEL: Font = { face: "sans", sizePx: 11 };
const LABEL_HEIGHT_PX = 18;

/** `True` or `False` on a pill in the middle of a branch's edge. */
export function svgEdgeLabel(edge: SceneEdge, theme: Theme): readonly SvgElement[] {
  if (edge.label === undefined) return [];
  const { x, y } = middle(edge);
  const width = textWidth(edge.label, LABEL) + 16;
  return [
    element("rect", {
      x: x - width / 2,
      y: y - LABEL_HEIGHT_PX / 2,
      width,
      height: LABEL_HEIGHT_PX,
      rx: LABEL_HEIGHT_PX / 2,
      fill: theme.surface,
      stroke: theme.lineStrong,
    }),
    svgText(edge.label, {
      x,
      y: y + 4,
      font: LABEL,
      fill: theme.text,
      isBold: true,
      anchor: "middle",
    }),
  ];
}

function middle({ start, startControl, endControl, end }: SceneEdge): Point {
  const at = (member: "x" | "y") =>
    (start[member] + 3 * startControl[member] + 3 * endControl[member] + end[member]) / 8;
  return { x: at("x"), y: at("y") };
}

function point({ x, y }: Point): string {
  return `${printValue(x)} ${printValue(y)}`;
}
