"use client";

import clsx from "clsx";
import { type ClipboardEvent, useMemo } from "react";
import { Combobox } from "@/components/ui/combobox";
import { isExpression } from "@/lib/pipeline/expression";
import type { Field } from "@/lib/steps/field";
import type { JsonArray, JsonPath } from "@/lib/utils/json";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { Cell } from "./cell";
import { DROP_MARK, Grip, type Reorder, rowProps, useReorder } from "./grip";
import { insertLines } from "./insert-lines";
import { pastedLines } from "./paste-lines";
import { RemoveButton } from "./remove-button";

interface StringRowsProps {
  readonly field: Field;
  readonly path: JsonPath;
  readonly items: JsonArray;
  /** Suggestions; rows are plain texts when there are none. */
  readonly offered: readonly string[];
}

const FRAME = "divide-y divide-line rounded-control border border-line-strong bg-field";

export function StringRows({ field, path, items, offered }: StringRowsProps) {
  const target = useTarget();
  const reorder = useReorder(items.length, (move) => target.moveItem(path, move));
  if (items.length === 0) return null;
  return (
    <ol data-rows className={offered.length > 0 ? "flex flex-col gap-1" : FRAME}>
      {items.map((_, index) => (
        <StringRow
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place.
          key={index}
          field={field}
          path={path}
          index={index}
          offered={offered}
          reorder={reorder}
        />
      ))}
    </ol>
  );
}

interface StringRowProps extends Omit<StringRowsProps, "items"> {
  readonly index: number;
  readonly reorder: Reorder;
}

function StringRow({ field, path, index, offered, reorder }: StringRowProps) {
  const target = useTarget();
  const at = [...path, index];
  const label = `${field.label} ${index + 1}`;
  const paste = (event: ClipboardEvent) => {
    const lines = pastedLines(event.clipboardData.getData("text/plain"));
    if (!lines) return;
    event.preventDefault();
    target.set(path, insertLines(target.root, path, { index, lines }));
  };
  return (
    <li
      {...rowProps(reorder, index)}
      className={clsx(
        "group/row flex items-center gap-1",
        offered.length === 0 && "px-1",
        DROP_MARK,
      )}
    >
      <Grip reorder={reorder} index={index} name={label} />
      {offered.length > 0 ? (
        <OfferedCell path={at} label={label} offered={offered} placeholder={field.placeholder} />
      ) : (
        <Cell
          isText
          path={at}
          label={label}
          name={field.label}
          placeholder={field.placeholder}
          onPaste={paste}
        />
      )}
      <RemoveButton
        always={offered.length > 0}
        label={`Remove ${label}`}
        onClick={() => target.removeItem(path, index)}
      />
    </li>
  );
}

interface OfferedCellProps {
  readonly path: JsonPath;
  readonly label: string;
  readonly offered: readonly string[];
  readonly placeholder?: string;
}

function OfferedCell({ path, label, offered, placeholder }: OfferedCellProps) {
  const { value, set } = useMember(path);
  const options = useMemo(() => offered.map((text) => ({ value: text })), [offered]);
  if (isExpression(value)) return <Cell isText path={path} label={label} />;
  return (
    <Combobox
      aria-label={label}
      value={typeof value === "string" ? value : ""}
      options={options}
      placeholder={placeholder ?? "Choose or type"}
      onChange={set}
    />
  );
}
