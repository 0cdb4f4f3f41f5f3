import { type NodeHandle, Position } from "@xyflow/react";
import type { Step } from "@/lib/pipeline/document";
import { CARD, cardRows } from "@/lib/steps/card";
import { kindOf } from "@/lib/steps/registry";
import { branchHandle, inputHandle, outputHandle, STEP_IN, STEP_OUT } from "./handles";

const HANDLE_PX = 9;
const known = new WeakMap<Step, NodeHandle[]>();

/**
 * Where the handles of a card are, worked out instead of measured: edges find their ends also where a card has drawn no
 * handle. The same step gives the same list.
 */
export function flowHandles(step: Step): NodeHandle[] {
  const cached = known.get(step);
  if (cached) return cached;
  const middle = CARD.headerPx / 2;
  const handles = [
    handle("target", STEP_IN, middle),
    ...cardRows(step).flatMap(({ input, output, branch }, index) => {
      const y = CARD.headerPx + (index + 0.5) * CARD.rowPx;
      return [
        ...(input ? [handle("target", inputHandle(input.id), y)] : []),
        ...(output ? [handle("source", outputHandle(output.id), y)] : []),
        ...(branch ? [handle("source", branchHandle(branch), y)] : []),
      ];
    }),
    ...(kindOf(step).type === "Fail" ? [] : [handle("source", STEP_OUT, middle)]),
  ];
  known.set(step, handles);
  return handles;
}

function handle(type: "source" | "target", id: string, middleY: number): NodeHandle {
  const isLeft = type === "target";
  return {
    type,
    id,
    position: isLeft ? Position.Left : Position.Right,
    x: (isLeft ? 0 : CARD.widthPx) - HANDLE_PX / 2,
    y: middleY - HANDLE_PX / 2,
    width: HANDLE_PX,
    height: HANDLE_PX,
  };
}
