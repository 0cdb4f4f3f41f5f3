"use client";

import clsx from "clsx";
import type { ClipboardEvent } from "react";
import { parseNumber } from "@/components/ui/parse-number";
import { isExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive, type JsonPath, type JsonPrimitive } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { ReferenceButton } from "../reference/reference-button";
import { ReferenceControl } from "../reference/reference-control";
import { useMember } from "../use-member";
import { JsonWidget } from "./json-widget";

interface CellProps {
  readonly path: JsonPath;
  readonly label: string;
  readonly placeholder?: string;
  /** What a new parameter is named after; the label when absent. */
  readonly name?: string;
  readonly invalid?: boolean;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  readonly className?: string;
}

/** A single value in a row of a table or a list: a text without a frame, or an expression's chip. */
export function Cell({ path, label, placeholder, name, invalid, onPaste, className }: CellProps) {
  const { value, type, seal } = useMember(path);
  const reference = { path, label: name ?? label, required: true };
  if (isExpression(value)) return <ReferenceControl field={reference} value={value} bare />;
  if (value !== undefined && !isJsonPrimitive(value))
    return <JsonWidget label={label} path={path} value={value} />;
  return (
    <div
      data-field={formatPath(path)}
      className={clsx("flex h-7 min-w-0 flex-1 items-center", className)}
    >
      <input
        aria-label={label}
        aria-invalid={invalid || undefined}
        autoComplete="off"
        spellCheck={false}
        value={value === undefined ? "" : String(value)}
        placeholder={placeholder}
        onChange={(event) => type(likeBefore(value, event.target.value))}
        onBlur={seal}
        onPaste={onPaste}
        className="h-full min-w-0 flex-1 rounded-control bg-transparent px-2 font-mono text-12 placeholder:text-muted focus-visible:outline-offset-[-1px]"
      />
      <ReferenceButton field={reference} className="mr-0.5" />
    </div>
  );
}

/** A number stays one while what is typed is one as well; everything else is text. */
function likeBefore(before: JsonPrimitive | undefined, text: string): JsonPrimitive {
  const number = typeof before === "number" ? parseNumber(text) : undefined;
  return number !== undefined && String(number) === text ? number : text;
}
