"use client";

import clsx from "clsx";
import { type ClipboardEvent, useState } from "react";
import { parseNumber } from "@/components/ui/parse-number";
import { isExpression } from "@/lib/pipeline/expression";
import { isJsonPrimitive, type JsonPath, type JsonPrimitive } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { ReferenceButton } from "../reference/reference-button";
import { ReferenceControl } from "../reference/reference-control";
import { useCompletion } from "../reference/use-completion";
import { useMember } from "../use-member";
import { JsonWidget } from "./json-widget";

interface CellProps {
  readonly path: JsonPath;
  readonly label: string;
  readonly placeholder?: string;
  /** What a new parameter is named after; the label when absent. */
  readonly name?: string;
  readonly invalid?: boolean;
  /** True where AWS takes text alone. */
  readonly isText?: boolean;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  /** True where a button to remove the row covers the end of the cell. */
  readonly isBesideRemove?: boolean;
}

/** A single value in a row of a table or a list: a text without a frame, or an expression's chip. */
export function Cell(props: CellProps) {
  const {
    path,
    label,
    placeholder,
    name,
    invalid,
    isText = false,
    onPaste,
    isBesideRemove = false,
  } = props;
  const { value, type, seal } = useMember(path);
  const [isNumber] = useState(!isText && typeof value === "number"); // it stays one while one is typed
  const reference = { path, label: name ?? label, required: true, isText };
  const completion = useCompletion(reference);
  if (isExpression(value)) return <ReferenceControl field={reference} value={value} bare />;
  if (value !== undefined && !isJsonPrimitive(value))
    return <JsonWidget label={label} path={path} value={value} />;
  return (
    <div data-field={formatPath(path)} className="relative flex h-7 min-w-0 flex-1 items-center">
      <input
        {...completion.inputProps}
        aria-label={label}
        aria-invalid={invalid || undefined}
        autoComplete="off"
        spellCheck={false}
        value={value === undefined ? "" : String(value)}
        placeholder={placeholder}
        onChange={(event) => type(isNumber ? numberOrText(event.target.value) : event.target.value)}
        onBlur={seal}
        onPaste={onPaste}
        className="h-full min-w-0 flex-1 rounded-control bg-transparent px-2 group-focus-within/row:pr-17 font-mono text-12 placeholder:text-muted focus-visible:outline-offset-[-1px]"
      />
      <ReferenceButton
        field={reference}
        className={clsx("absolute! bg-field", isBesideRemove ? "right-6" : "right-0.5")}
      />
      {completion.list}
    </div>
  );
}

function numberOrText(text: string): JsonPrimitive {
  const number = parseNumber(text);
  return number !== undefined && String(number) === text ? number : text;
}
