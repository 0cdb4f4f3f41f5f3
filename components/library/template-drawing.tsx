import { iconNamed } from "@/components/ui/icon-table";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { graphOf } from "@/lib/pipeline/graph";
import { topologicalOrder } from "@/lib/pipeline/order";
import { drawThumbnail } from "@/lib/render/thumbnail";
import { kindOf } from "@/lib/steps/registry";
import { thumbnail } from "./thumbnail-paths";

const FRAME = { widthPx: 306, heightPx: 132, padPx: 16, boxPx: 28, boxRatio: 1 };
const ICON_SHARE = 0.56; // of its tile

/** A template drawn small, each step by the icon of its kind; decoration, since name and sentence stand beside it. */
export function TemplateDrawing({ document }: { readonly document: PipelineDocument }) {
  const { boxes, paths } = thumbnail(drawThumbnail(document), FRAME);
  const icons = iconsInOrder(document);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${FRAME.widthPx} ${FRAME.heightPx}`}
      className="block h-full w-full"
    >
      <g className="fill-none stroke-line-strong" strokeWidth={1.2}>
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      {boxes.map(({ x, y, width, height, category }, index) => {
        const Icon = iconNamed(icons[index] ?? "");
        const edge = width * ICON_SHARE;
        return (
          <g key={`${x} ${y}`} data-category={category} className="text-ink">
            <rect x={x} y={y} width={width} height={height} rx={6} className="fill-surface" />
            <rect x={x} y={y} width={width} height={height} rx={6} className="fill-tint" />
            <Icon
              x={x + (width - edge) / 2}
              y={y + (height - edge) / 2}
              width={edge}
              height={edge}
              strokeWidth={1.75}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** In the order in which a thumbnail draws the steps. */
function iconsInOrder(document: PipelineDocument): readonly string[] {
  const icons = new Map(document.steps.map((step) => [step.id, kindOf(step).icon]));
  return topologicalOrder(graphOf(document)).map((id) => icons.get(id) ?? "");
}
