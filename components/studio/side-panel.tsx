"use client";

import { type CSSProperties, type ReactNode, useRef } from "react";
import { ResizeHandle } from "@/components/ui/resize-handle";
import { CANVAS_MIN_PX, PANEL_SIZES, type PanelName, usePanelSizes } from "./panel-sizes";

interface SidePanelProps {
  readonly name: PanelName;
  readonly side: "left" | "right" | "below";
  /** Of the line that resizes it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A panel beside or below the canvas, with the line that resizes it. In a small window it gives way to the canvas. */
export function SidePanel({ name, side, label, children }: SidePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { usualPx, minPx, maxPx } = PANEL_SIZES[name];
  const sizePx = usePanelSizes((sizes) => sizes[name] ?? usualPx);
  const isBelow = side === "below";

  const roomPx = () => {
    const own = panel.current;
    const middle = own?.parentElement?.querySelector<HTMLElement>(":scope > [data-panel-rest]");
    if (!own || !middle) return maxPx;
    const sharedPx = isBelow
      ? own.offsetHeight + middle.offsetHeight - CANVAS_MIN_PX.height
      : own.offsetWidth + middle.offsetWidth - CANVAS_MIN_PX.width;
    return Math.min(maxPx, sharedPx);
  };
  const line = (
    <ResizeHandle
      label={label}
      side={side}
      panel={panel}
      sizePx={sizePx}
      minPx={minPx}
      maxPx={roomPx}
      onResize={(px) => usePanelSizes.setState({ [name]: px })}
      onReset={() => usePanelSizes.setState({ [name]: undefined })}
    />
  );
  const style: CSSProperties = { flexBasis: sizePx, [isBelow ? "minHeight" : "minWidth"]: minPx };
  return (
    <>
      {side !== "left" && line}
      <div ref={panel} style={style} className="isolate shrink overflow-hidden">
        {children}
      </div>
      {side === "left" && line}
    </>
  );
}
