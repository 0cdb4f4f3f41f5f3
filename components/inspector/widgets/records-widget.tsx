"use client";

import { isExpression } from "@/lib/pipeline/expression";
import type { RecordItem } from "@/lib/steps/field";
import { isJsonArray, type JsonValue } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { issuesLeft } from "../fields/field-issues";
import { nodeKey } from "../fields/section-key";
import { isOpen, setOpen } from "../inspector-ui";
import { usePaste } from "../paste/use-paste";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { emptyWords } from "./empty-words";
import { useReorder } from "./grip";
import { GroupFrame } from "./group-frame";
import { JsonWidget } from "./json-widget";
import { newRecord, textAt } from "./new-record";
import { RecordCard } from "./record-card";
import { RepeatedNames } from "./repeated-names";
import type { GroupProps } from "./widget-props";

interface RecordsProps extends GroupProps {
  /** A sentence for when there is no entry. */
  readonly empty?: string;
}

/** A list of objects, one card each. */
export function RecordsWidget({ field, path, heading, renderFields, empty }: RecordsProps) {
  const target = useTarget();
  const { value } = useMember(path);
  const entries = isJsonArray(value) ? value : [];
  const keyOf = (index: number) => nodeKey(target.id, formatPath([...path, index]));
  const reorder = useReorder(entries.length, (move) => {
    target.moveItem(path, move);
    const flags = entries.map((_, index) => isOpen(keyOf(index)));
    const [moved = false] = flags.splice(move.from, 1);
    setOpenFlags(keyOf, flags.toSpliced(move.to, 0, moved));
  });
  const { item } = field;
  const paste = usePaste(item?.noun ?? "entry", async (text) => {
    const { readRecords } = await import("../paste/read-records");
    return readRecords(text, {
      item: item ?? { noun: "entry", fields: [], start: {} },
      entries,
      write: (next) => target.set(path, next),
    });
  });
  const entryPaths = entries.map((_, index) => [...path, index]);
  const frame = {
    field,
    heading,
    noun: item?.noun ?? "entry",
    issues: issuesLeft(target.issues, path, entryPaths),
  };

  if (!item || isExpression(value) || (value !== undefined && !isJsonArray(value))) {
    return (
      <GroupFrame {...frame}>
        <JsonWidget label={field.label} path={path} value={value ?? []} />
      </GroupFrame>
    );
  }
  const add = () => {
    const named = target.namedList?.(path);
    if (named?.add) named.add();
    else target.insertItem(path, newRecord(item, entries));
    setOpen({ [keyOf(entries.length)]: true });
  };
  const remove = (index: number) => {
    target.removeItem(path, index);
    setOpenFlags(keyOf, entries.map((_, each) => isOpen(keyOf(each))).toSpliced(index, 1));
  };
  const hasShown = entries.some((entry) => !isReserved(item, entry));
  return (
    <GroupFrame
      {...frame}
      onAdd={add}
      paste={target.namedList?.(path)?.add ? undefined : paste}
      empty={hasShown ? undefined : (empty ?? emptyWords(heading, item.noun))}
    >
      {hasShown && (
        <ol
          data-rows
          className="divide-y divide-line rounded-control border border-line-strong bg-field"
        >
          {entries.map((entry, index) =>
            isReserved(item, entry) ? null : (
              <RecordCard
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place.
                key={index}
                item={item}
                path={[...path, index]}
                entry={entry}
                reorder={reorder}
                onRemove={() => remove(index)}
                renderFields={renderFields}
              />
            ),
          )}
        </ol>
      )}
      <RepeatedNames item={item} entries={entries} />
    </GroupFrame>
  );
}

/** True for an entry that the product keeps by itself. */
function isReserved({ namePath, reserved = [] }: RecordItem, entry: JsonValue): boolean {
  return namePath !== undefined && reserved.includes(textAt(entry, namePath));
}

/** What is unfolded goes with the entries when their places change. */
function setOpenFlags(keyOf: (index: number) => string, flags: readonly boolean[]): void {
  setOpen(Object.fromEntries([...flags, false].map((open, index) => [keyOf(index), open])));
}
