"use client";

import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getBezierPath } from "@xyflow/react";
import { memo } from "react";
import type { StepFlowEdge } from "./to-flow";

/** Solid; says what flows when selected or hovered. */
export const DataEdge = memo(function DataEdge(props: EdgeProps<StepFlowEdge>) {
  const [path, labelX, labelY] = getBezierPath(props);
  return (
    <>
      <BaseEdge id={props.id} path={path} interactionWidth={16} className="flow-edge" />
      <EdgeLabelRenderer>
        <span
          className="flow-edge-label"
          data-edge={props.id}
          data-shown={props.selected || undefined}
          style={{ transform: centred(labelX, labelY) }}
        >
          {props.data?.label}
        </span>
      </EdgeLabelRenderer>
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

/** Carries True or False in words. */
export const BranchEdge = memo(function BranchEdge(props: EdgeProps<StepFlowEdge>) {
  const [path, labelX, labelY] = getBezierPath(props);
  return (
    <>
      <BaseEdge
        id={props.id}
        path={path}
        interactionWidth={16}
        className="flow-edge flow-edge-branch"
      />
      <EdgeLabelRenderer>
        <span className="flow-edge-pill" style={{ transform: centred(labelX, labelY) }}>
          {props.data?.label}
        </span>
      </EdgeLabelRenderer>
    </>
  );
});

function centred(x: number, y: number): string {
  return `translate(-50%, -50%) translate(${x}px, ${y}px)`;
}
