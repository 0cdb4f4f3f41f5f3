"use client";

import { type ClipboardEvent, useState } from "react";
import { toast } from "@/components/ui/toast";
import { NAME_CLASS } from "./name-class";

interface NewMapRowProps {
  readonly label: string;
  readonly isTaken: (name: string) => boolean;
  readonly onAdd: (pairs: readonly (readonly [name: string, value: string])[]) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onDone: () => void;
}

/** The row in which a new name is typed, or many lines are pasted; it is a member as soon as it has a name. */
export function NewMapRow({ label, isTaken, onAdd, onPaste, onDone }: NewMapRowProps) {
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
      <td />
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
          onPaste={onPaste}
          className={NAME_CLASS}
        />
      </td>
      <td className="px-2 text-12 text-muted">or paste name=value lines</td>
    </tr>
  );
}
