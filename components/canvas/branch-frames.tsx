"use client";

import { useStore, ViewportPortal } from "@xyflow/react";
import { useEditor } from "@/components/studio/editor-context";
import type { BranchName, PipelineDocument } from "@/lib/pipeline/document";
import type { StepId } from "@/lib/pipeline/ids";
import { cardSize } from "@/lib/steps/card";

const PAD_PX = 16;
const TITLE_PX = 20;

interface BranchGroup {
  readonly key: string;
  readonly when: BranchName;
  readonly members: readonly {
    readonly id: StepId;
    readonly widthPx: number;
    readonly heightPx: number;
  }[];
}

/** Softly encloses the steps of each branch, so that one sees what runs only if. */
export function BranchFrames() {
  const groups = branchGroups(useEditor((state) => state.document));
  return (
    <ViewportPortal>
      {groups.map((group) => (
        <BranchFrame key={group.key} group={group} />
      ))}
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
  const [left = 0, top = 0, right = 0, bottom = 0] = bounds.split(",").map(Number);
  if (!Number.isFinite(left)) return null;
  return (
    <div
      className="branch-frame"
      style={{
        left: left - PAD_PX,
        top: top - PAD_PX - TITLE_PX,
        width: right - left + 2 * PAD_PX,
        height: bottom - top + 2 * PAD_PX + TITLE_PX,
      }}
    >
      <span>runs if {group.when}</span>
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
    const key = `${step.branch.condition}/${step.branch.when}`;
    const member = { id: step.id, ...cardSize(step) };
    const members = [...(groups.get(key)?.members ?? []), member];
    groups.set(key, { key, when: step.branch.when, members });
  }
  const result = [...groups.values()];
  known.set(steps, result);
  return result;
}
