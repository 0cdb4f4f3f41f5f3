"use client";

import { useId } from "react";
import type { Shape } from "@/lib/aws/shape";
import { isExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { FieldIssues, issuesUnder } from "../fields/field-issues";
import { ReferenceButton } from "../reference/reference-button";
import { ReferenceControl } from "../reference/reference-control";
import { useTarget } from "../target";
import { JsonWidget } from "../widgets/json-widget";
import { typeName } from "./absent-members";
import { ScalarEditor } from "./scalar-editor";
import { TreeBranch } from "./tree-branch";
import { TreeRow } from "./tree-row";
import { ANY_SHAPE, type TreeShapes } from "./tree-shapes";

export interface TreeNodeProps {
  readonly shapes: TreeShapes;
  readonly name: string;
  readonly path: JsonPath;
  readonly value: JsonValue;
  /** Undefined for a member that the API does not have. */
  readonly shape: Shape | undefined;
  readonly isRequired: boolean;
  /** True for what cannot be removed, or changed, here. */
  readonly isFixed?: boolean;
}

/** One member and all that is in it. */
export function TreeNode(props: TreeNodeProps) {
  const { path, value, shape } = props;
  const isBranch = !isJsonPrimitive(value) && !isExpression(value);
  return (
    <li data-field={formatPath(path)} className="min-w-0">
      {shape === undefined ? (
        <UnknownMember {...props} />
      ) : isBranch ? (
        <TreeBranch {...props} shape={shape} value={value} />
      ) : (
        <TreeLeaf {...props} shape={shape} />
      )}
    </li>
  );
}

function TreeLeaf({
  name,
  path,
  value,
  shape = ANY_SHAPE,
  isRequired,
  isFixed = false,
}: TreeNodeProps) {
  const { issues } = useTarget();
  const labelId = useId();
  const reference = { path, label: name, required: true };
  return (
    <fieldset aria-labelledby={labelId} className="flex min-w-0 flex-col pb-1.5">
      <TreeRow
        name={name}
        path={path}
        isMissing={isRequired && value === ""}
        isFixed={isFixed}
        detail={isExpression(value) ? "value of the run" : typeName(shape)}
        labelId={labelId}
        actions={!isFixed && !isExpression(value) && <ReferenceButton field={reference} />}
      />
      {isFixed && <p className="truncate font-mono text-12 text-muted">{String(value)}</p>}
      {!isFixed && isExpression(value) && <ReferenceControl field={reference} value={value} />}
      {!isFixed && isJsonPrimitive(value) && (
        <ScalarEditor name={name} path={path} value={value} shape={shape} />
      )}
      <FieldIssues issues={issuesUnder(issues, path)} />
    </fieldset>
  );
}

/** Kept and exported as it is; its JSON can be changed. */
function UnknownMember({ name, path, value, isRequired }: TreeNodeProps) {
  const { issues } = useTarget();
  const labelId = useId();
  return (
    <fieldset aria-labelledby={labelId} className="flex min-w-0 flex-col pb-1.5">
      <TreeRow
        name={name}
        path={path}
        isMissing={isRequired && value === ""}
        isFixed={false}
        detail="not in the API"
        labelId={labelId}
      />
      <JsonWidget label={name} path={path} value={value} />
      <FieldIssues issues={issuesUnder(issues, path)} />
    </fieldset>
  );
}
