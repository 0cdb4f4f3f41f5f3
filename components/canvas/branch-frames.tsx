"use client";

import { useStore, ViewportPortal } from "@xyflow/react";
import { useEditor } from "@/components/studio/editor-context";
import type { Branch, BranchName, PipelineDocument } from "@/lib/pipeline/document";
import type { StepId } from "@/lib/pipeline/ids";
import { cardSize } from "@/lib/steps/card";
import type { CanvasRect } from "@/lib/steps/card-bounds";
import { useBranchDrag } from "./branch-drag";
import { branchKey, frameAround } from "./branch-places";

interface BranchGroup {
  readonly key: string;
  readonly when: BranchName;
  readonly members: readonly {
    readonly id: StepId;
    readonly widthPx: number;
    readonly heightPx: number;
  }[];
}

/**
 * Softly encloses the steps of each branch, so that one sees what runs only if. While a step is dragged the frames stand
 * still, as places to drop it on or to take it out of, and branches without steps have one too.
 */
export function BranchFrames() {
  const groups = branchGroups(useEditor((state) => state.document));
  const places = useBranchDrag((state) => state.places);
  return (
    <ViewportPortal>
      {places
        ? places.map(({ key, branch, rect, isEmpty }) => (
            <Frame key={key} id={key} when={branch.when} rect={rect} isEmpty={isEmpty} />
          ))
        : groups.map((group) => <BranchFrame key={group.key} group={group} />)}
    </ViewportPortal>
  );
}

function BranchFrame({ group }: { group: BranchGroup }) {
  // A string, so that frames draw again only when one of their own steps moves.
  const bounds = useStore(({ nodeLookup }) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { id, widthPx, heightPx } of group.members) {
      const at = nodeLookup.get(id)?.internals.positionAbsolute;
      if (!at) continue;
      left = Math.min(left, at.x);
      top = Math.min(top, at.y);
      right = Math.max(right, at.x + widthPx);
      bottom = Math.max(bottom, at.y + heightPx);
    }
    return [left, top, right, bottom].join();
  });
  const [x = 0, y = 0, right = 0, bottom = 0] = bounds.split(",").map(Number);
  if (!Number.isFinite(x)) return null;
  const rect = frameAround({ x, y, width: right - x, height: bottom - y });
  return <Frame id={group.key} when={group.when} rect={rect} isEmpty={false} />;
}

interface FrameProps {
  readonly id: string;
  readonly when: Branch["when"];
  readonly rect: CanvasRect;
  readonly isEmpty: boolean;
}

function Frame({ id, when, rect: { x, y, width, height }, isEmpty }: FrameProps) {
  const isTarget = useBranchDrag(({ over, drop }) => over === id && !drop?.refusal);
  return (
    <div
      className="branch-frame"
      data-branch={id}
      data-empty={isEmpty || undefined}
      data-target={isTarget || undefined}
      style={{ left: x, top: y, width, height }}
    >
      <span>Runs if {when}</span>
    </div>
  );
}

const known = new WeakMap<PipelineDocument["steps"], readonly BranchGroup[]>();

function branchGroups({ steps }: PipelineDocument): readonly BranchGroup[] {
  const cached = known.get(steps);
  if (cached) return cached;
  const groups = new Map<string, BranchGroup>();
  for (const step of steps) {
    if (!step.branch) continue;
    const key = branchKey(step.branch);
    const member = { id: step.id, ...cardSize(step) };
    const members = [...(groups.get(key)?.members ?? []), member];
    groups.set(key, { key, when: step.branch.when, members });
  }
  const result = [...groups.values()];
  known.set(steps, result);
  return result;
}
