"use client";

import { useId } from "react";
import type { Shape } from "@/lib/aws/shape";
import { isJsonArray, isJsonObject, type JsonArray, type JsonObject } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { FieldIssues, issuesLeft } from "../fields/field-issues";
import { nodeKey } from "../fields/section-key";
import { useOpen } from "../inspector-ui";
import { useTarget } from "../target";
import { AddMember } from "./add-member";
import { childNodes } from "./child-nodes";
import { TreeNode, type TreeNodeProps } from "./tree-node";
import { TreeRow } from "./tree-row";

type TreeBranchProps = TreeNodeProps & { readonly shape: Shape };

/** An object or a list. What is inside is drawn once it is open. */
export function TreeBranch(props: TreeBranchProps) {
  const { shapes, name, path, value, shape, isRequired, isFixed = false } = props;
  const { id: targetId, issues } = useTarget();
  const id = useId();
  const [open, setOpen] = useOpen(
    nodeKey(targetId, formatPath(path)),
    path.length === 1 && name === "Arguments",
  );
  if (!isJsonArray(value) && !isJsonObject(value)) return null;
  const children = open ? childNodes(shapes, { shape, path, value }) : [];
  const found = issuesLeft(
    issues,
    path,
    children.map((child) => child.path),
  );
  return (
    <fieldset aria-labelledby={`${id}-label`} className="min-w-0">
      <TreeRow
        name={name}
        path={path}
        isMissing={isRequired && Object.keys(value).length === 0}
        isFixed={isFixed || name === "Arguments"}
        detail={countOf(value)}
        labelId={`${id}-label`}
        disclosure={{ open, onToggle: () => setOpen(!open), controls: `${id}-body` }}
        actions={
          open &&
          !isFixed && (
            <AddMember shapes={shapes} shape={shape} path={path} value={value} name={name} />
          )
        }
      />
      <FieldIssues issues={found} />
      <ul id={`${id}-body`} hidden={!open} className="ml-1.5 border-line border-l pl-2.5">
        {children.map((child) => (
          <TreeNode key={child.name} shapes={shapes} {...child} />
        ))}
      </ul>
    </fieldset>
  );
}

function countOf(value: JsonArray | JsonObject): string {
  const count = isJsonArray(value) ? value.length : Object.keys(value).length;
  const noun = isJsonArray(value) ? "item" : "member";
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
