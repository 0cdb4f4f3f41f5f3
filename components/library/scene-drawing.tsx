import clsx from "clsx";
import { memo } from "react";
import type { DesignScene } from "@/lib/api/contracts/design-summary";
import { thumbnail } from "./thumbnail-paths";

const CARD = { widthPx: 306, heightPx: 132, padPx: 22, boxPx: 28 };
const ROW = { widthPx: 72, heightPx: 36, padPx: 4, boxPx: 12 };

interface SceneDrawingProps {
  readonly scene: DesignScene;
  readonly size: "card" | "row";
  readonly className?: string;
}

/** A pipeline drawn small; decoration, since name and step count stand beside it. */
export const SceneDrawing = memo(function SceneDrawing({
  scene,
  size,
  className,
}: SceneDrawingProps) {
  const frame = size === "card" ? CARD : ROW;
  const { boxes, paths } = thumbnail(scene, frame);
  const stroke = size === "card" ? 1.2 : 0.8;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      className={clsx("block", className)}
    >
      <g className="fill-none stroke-line-strong" strokeWidth={stroke}>
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      {boxes.map(({ x, y, width, height, category }) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={Math.min(4, height / 4)}
          data-category={category}
          className="fill-tint stroke-ink"
          strokeWidth={stroke}
        />
      ))}
    </svg>
  );
});
