"use client";

import { useMemo } from "react";
import { useShapes } from "@/components/studio/use-validation";
import { Skeleton } from "@/components/ui/skeleton";
import { useTarget } from "../target";
import { AddMember } from "./add-member";
import { childNodes } from "./child-nodes";
import { stepShapes } from "./step-shapes";
import { TreeNode } from "./tree-node";

const FIXED: ReadonlySet<string> = new Set(["Name", "Type"]);

/** Every member of a step, as AWS's API describes it. */
export function AllSettings() {
  const { root, stepType } = useTarget();
  const library = useShapes();
  const shapes = useMemo(() => library && stepShapes(library, stepType), [library, stepType]);
  if (!shapes) return <TreeSkeleton />;
  const children = childNodes(shapes, { shape: shapes.root, path: [], value: root });
  return (
    <section aria-label="All settings" className="px-3.5 py-2">
      <div className="flex items-center justify-between">
        <h3 className="font-semibold text-13">Step</h3>
        <AddMember shapes={shapes} shape={shapes.root} path={[]} value={root} name="the step" />
      </div>
      <ul>
        {children.map((child) => (
          <TreeNode key={child.name} shapes={shapes} {...child} isFixed={FIXED.has(child.name)} />
        ))}
      </ul>
    </section>
  );
}

export function TreeSkeleton() {
  return (
    <div
      role="status"
      aria-label="Loading the API's settings"
      className="flex flex-col gap-2.5 px-3.5 py-3"
    >
      {[70, 45, 88, 60, 76, 52].map((width) => (
        <div key={width} style={{ width: `${width}%` }}>
          <Skeleton className="h-5" />
        </div>
      ))}
    </div>
  );
}
