"use client";

import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import { useId } from "react";
import { Badge } from "@/components/ui/badge";
import type { RecordItem } from "@/lib/steps/field";
import type { JsonPath, JsonValue } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { FieldIssues, issuesLeft, issuesUnder } from "../fields/field-issues";
import { nodeKey } from "../fields/section-key";
import { useOpen } from "../inspector-ui";
import { ReferenceChip } from "../reference/reference-chip";
import { useTarget } from "../target";
import { DROP_MARK, Grip, type Reorder, rowProps } from "./grip";
import { recordFact } from "./record-fact";
import { RecordFields } from "./record-fields";
import { RemoveButton } from "./remove-button";
import type { GroupProps } from "./widget-props";

interface RecordCardProps {
  readonly item: RecordItem;
  /** Of the entry. */
  readonly path: JsonPath;
  readonly entry: JsonValue;
  readonly reorder: Reorder;
  readonly onRemove: () => void;
  readonly renderFields: GroupProps["renderFields"];
}

/** One entry of a list: a line that says what it is, and its fields when unfolded. */
export function RecordCard({
  item,
  path,
  entry,
  reorder,
  onRemove,
  renderFields,
}: RecordCardProps) {
  const { id: targetId, issues } = useTarget();
  const index = Number(path.at(-1));
  const bodyId = useId();
  const [open, setOpen] = useOpen(nodeKey(targetId, formatPath(path)));
  const { title, reference, text } = recordFact(item, entry, index);
  const found = issuesUnder(issues, path);
  const shownByFields = item.fields.map((field) => [...path, ...field.path]);
  return (
    <li {...rowProps(reorder, index)} data-field={formatPath(path)} className={DROP_MARK}>
      <div className="group/row relative flex min-h-8 items-center gap-1 px-1">
        <Grip reorder={reorder} index={index} name={title} />
        <button
          type="button"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
          className="flex h-8 min-w-0 flex-1 cursor-pointer items-center gap-2 rounded-control text-left"
        >
          <span className="shrink-0 truncate text-13">{title}</span>
          {!open && (
            <span className="ml-auto flex min-w-0 items-center gap-2">
              {reference && <ReferenceChip value={reference} />}
              {text !== "" && (
                <span className="max-w-28 shrink-0 truncate text-12 text-muted">{text}</span>
              )}
            </span>
          )}
          {!open && found.length > 0 && <Badge tone={toneOf(found)} count={found.length} />}
          <ChevronRight
            aria-hidden
            className={clsx(
              "size-3.5 shrink-0 text-muted transition-transform duration-120",
              open && "ml-auto rotate-90",
            )}
          />
        </button>
        <RemoveButton
          label={`Remove ${item.noun} ${title}`}
          onClick={onRemove}
          className="absolute! right-6 bg-field"
        />
      </div>
      <div
        id={bodyId}
        hidden={!open}
        className={open ? "flex flex-col gap-2.5 px-2.5 pt-0.5 pb-3" : undefined}
      >
        {open && <RecordFields item={item} path={path} entry={entry} renderFields={renderFields} />}
        {open && <FieldIssues issues={issuesLeft(issues, path, shownByFields)} />}
      </div>
    </li>
  );
}

function toneOf(issues: ReturnType<typeof issuesUnder>) {
  if (issues.some(({ severity }) => severity === "error")) return "error";
  return issues.some(({ severity }) => severity === "warning") ? "warning" : "note";
}
