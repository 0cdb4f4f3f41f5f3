"use client";

import { type ClipboardEvent, useState } from "react";
import { announce } from "@/components/ui/live-region";
import { toast } from "@/components/ui/toast";
import type { JsonObject, JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { useTarget } from "../target";
import { Cell } from "./cell";
import { mergeEntries, renameEntry } from "./map-entries";
import { pastedPairs } from "./paste-lines";
import { RemoveButton } from "./remove-button";

const NAME_CLASS =
  "h-7 w-full min-w-0 rounded-control bg-transparent px-2 font-mono text-12 placeholder:text-muted focus-visible:outline-offset-[-1px]";

interface MapRowProps {
  readonly path: JsonPath;
  readonly map: JsonObject;
  readonly name: string;
}

/** One member of a map: its name, its value, and how to take it away. */
export function MapRow({ path, map, name }: MapRowProps) {
  const target = useTarget();
  const [draft, setDraft] = useState<string>();
  const rename = () => {
    const wanted = draft?.trim() ?? name;
    setDraft(undefined);
    if (wanted === "" || wanted === name) return;
    const renamed = renameEntry(map, name, wanted);
    if (renamed) target.set(path, renamed);
    else
      toast({
        message: `There is already a row called “${wanted}”. Choose another name.`,
        tone: "danger",
      });
  };
  const paste = (event: ClipboardEvent) => {
    const pairs = pastedPairs(event.clipboardData.getData("text/plain"));
    if (!pairs || pairs.length < 2) return;
    event.preventDefault();
    target.set(path, mergeEntries(map, pairs));
    announce(`${pairs.length} rows pasted.`);
  };
  return (
    <tr
      className="group/row border-line border-t first:border-t-0"
      data-field={formatPath([...path, name])}
    >
      <td className="w-[45%] border-line border-r">
        <input
          aria-label={`Name of ${name}`}
          title={name}
          autoComplete="off"
          spellCheck={false}
          value={draft ?? name}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={rename}
          onPaste={paste}
          onKeyDown={(event) => {
            if (event.key === "Enter") rename();
            if (event.key === "Escape") setDraft(undefined);
          }}
          className={NAME_CLASS}
        />
      </td>
      <td>
        <div className="relative flex items-center">
          <div className="min-w-0 flex-1 group-focus-within/row:pr-5.5 group-hover/row:pr-5.5">
            <Cell path={[...path, name]} label={`Value of ${name}`} name={name} />
          </div>
          <RemoveButton
            label={`Remove ${name}`}
            onClick={() => target.remove([...path, name])}
            className="absolute! right-0.5"
          />
        </div>
      </td>
    </tr>
  );
}

interface NewMapRowProps {
  readonly label: string;
  readonly isTaken: (name: string) => boolean;
  readonly onAdd: (pairs: readonly (readonly [name: string, value: string])[]) => void;
  readonly onDone: () => void;
}

/** The row in which a new name is typed, or many lines are pasted; it is a member as soon as it has a name. */
export function NewMapRow({ label, isTaken, onAdd, onDone }: NewMapRowProps) {
  const [name, setName] = useState("");
  const add = (row: HTMLElement | null) => {
    const wanted = name.trim();
    if (wanted === "") return onDone();
    if (isTaken(wanted)) {
      toast({
        message: `There is already a row called “${wanted}”. Choose another name.`,
        tone: "danger",
      });
      return;
    }
    onAdd([[wanted, ""]]);
    onDone();
    const table = row?.closest("tbody");
    requestAnimationFrame(() =>
      table?.querySelector<HTMLElement>("tr:last-child td:last-child input")?.focus(),
    );
  };
  return (
    <tr className="border-line border-t first:border-t-0">
      <td className="border-line border-r">
        <input
          aria-label={`Name of the new row of ${label}`}
          // biome-ignore lint/a11y/noAutofocus: the row appears because its Add button was pressed.
          autoFocus
          autoComplete="off"
          spellCheck={false}
          placeholder="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onBlur={(event) => add(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
            if (event.key === "Escape") onDone();
          }}
          onPaste={(event) => {
            const pairs = pastedPairs(event.clipboardData.getData("text/plain"));
            if (!pairs) return;
            event.preventDefault();
            onAdd(pairs);
            announce(`${pairs.length} rows added.`);
            onDone();
          }}
          className={NAME_CLASS}
        />
      </td>
      <td className="px-2 text-12 text-muted">or paste name=value lines</td>
    </tr>
  );
}
