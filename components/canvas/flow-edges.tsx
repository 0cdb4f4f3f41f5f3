"use client";

import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getBezierPath } from "@xyflow/react";
import { memo } from "react";
import { useIsEdgeHovered } from "./hovered-edge";
import type { StepFlowEdge } from "./to-flow";
import { isOverview, useViewDistance } from "./view-distance";

/** Solid; says what flows when it or one of its ends is selected, or under the pointer. */
export const DataEdge = memo(function DataEdge(props: EdgeProps<StepFlowEdge>) {
  const [path, labelX, labelY] = getBezierPath(props);
  const isHovered = useIsEdgeHovered(props.id);
  return (
    <>
      <BaseEdge
        id={props.id}
        path={path}
        interactionWidth={16}
        className={props.data?.isNear ? "flow-edge flow-edge-near" : "flow-edge"}
      />
      {(props.selected || isHovered) && (
        <EdgeLabelRenderer>
          <span
            className="flow-edge-label"
            style={{ transform: `translate(-50%, -50%) translate(${labelX}px, ${labelY}px)` }}
          >
            {props.data?.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

/** Dashed: runs after, without data. */
export const OrderEdge = memo(function OrderEdge(props: EdgeProps<StepFlowEdge>) {
  const [path] = getBezierPath(props);
  return (
    <BaseEdge
      id={props.id}
      path={path}
      interactionWidth={16}
      className="flow-edge flow-edge-order"
    />
  );
});

const PILL_HEIGHT_PX = 18;
const PILL_WIDTHS_PX: Readonly<Record<string, number>> = { True: 38, False: 42 };

/** Carries True or False in words. */
export const BranchEdge = memo(function BranchEdge(props: EdgeProps<StepFlowEdge>) {
  const [path, labelX, labelY] = getBezierPath(props);
  const distance = useViewDistance();
  const label = props.data?.label ?? "";
  const widthPx = PILL_WIDTHS_PX[label] ?? PILL_WIDTHS_PX.False;
  return (
    <>
      <BaseEdge id={props.id} path={path} interactionWidth={16} className="flow-edge" />
      {!isOverview(distance) && (
        <g className="flow-edge-pill" transform={`translate(${labelX} ${labelY})`}>
          <rect
            x={-(widthPx ?? 0) / 2}
            y={-PILL_HEIGHT_PX / 2}
            width={widthPx}
            height={PILL_HEIGHT_PX}
            rx={PILL_HEIGHT_PX / 2}
          />
          <text textAnchor="middle" dominantBaseline="central">
            {label}
          </text>
        </g>
      )}
    </>
  );
});
