"use client";

import { useMemo } from "react";
import { useShapes } from "@/components/studio/use-validation";
import { useTarget } from "../target";
import { AddMember } from "../tree/add-member";
import { TreeSkeleton } from "../tree/all-settings";
import { childNodes } from "../tree/child-nodes";
import { pipelineShapes } from "../tree/step-shapes";
import { TreeNode } from "../tree/tree-node";

const ELSEWHERE: ReadonlySet<string> = new Set(["Parameters", "Steps"]);

/** What AWS's JSON holds beside parameters and steps: the experiment, metadata, and members nobody knows. */
export function TopLevelMembers() {
  const { root } = useTarget();
  const library = useShapes();
  const shapes = useMemo(() => library && pipelineShapes(library), [library]);
  if (!shapes) return <TreeSkeleton />;
  const children = childNodes(shapes, { shape: shapes.root, path: [], value: root });
  return (
    <div className="flex flex-col">
      <ul>
        {children
          .filter(({ name }) => !ELSEWHERE.has(name))
          .map((child) => (
            <TreeNode key={child.name} shapes={shapes} {...child} />
          ))}
      </ul>
      <div className="flex items-center justify-end text-12 text-muted">
        Add a member
        <AddMember shapes={shapes} shape={shapes.root} path={[]} value={root} name="the pipeline" />
      </div>
    </div>
  );
}
