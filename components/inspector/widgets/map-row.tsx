"use client";

import { type ClipboardEvent, useState } from "react";
import { toast } from "@/components/ui/toast";
import type { JsonObject, JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { useTarget } from "../target";
import { Cell } from "./cell";
import { DROP_MARK, Grip, type Reorder, rowProps } from "./grip";
import { renameEntry } from "./map-entries";
import { NAME_CLASS } from "./name-class";
import { RemoveButton } from "./remove-button";

interface MapRowProps {
  readonly path: JsonPath;
  readonly map: JsonObject;
  readonly name: string;
  readonly index: number;
  /** True where every value has to be text. */
  readonly isText: boolean;
  readonly reorder: Reorder;
  /** Pasting many rows into a name. */
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** One member of a map: its name, its value, and how to take it away. */
export function MapRow({ path, map, name, index, isText, reorder, onPaste }: MapRowProps) {
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
  return (
    <tr
      {...rowProps(reorder, index)}
      className={`group/row border-line border-t first:border-t-0 ${DROP_MARK}`}
      data-field={formatPath([...path, name])}
    >
      <td className="pl-0.5">
        <Grip reorder={reorder} index={index} name={name} />
      </td>
      <td className="border-line border-r">
        <input
          aria-label={`Name of ${name}`}
          title={name}
          autoComplete="off"
          spellCheck={false}
          value={draft ?? name}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={rename}
          onPaste={onPaste}
          onKeyDown={(event) => {
            if (event.key === "Enter") rename();
            if (event.key === "Escape") setDraft(undefined);
          }}
          className={NAME_CLASS}
        />
      </td>
      <td>
        <div className="relative flex items-center">
          <div className="min-w-0 flex-1">
            <Cell
              isText={isText}
              path={[...path, name]}
              label={`Value of ${name}`}
              name={name}
              isBesideRemove
            />
          </div>
          <RemoveButton
            label={`Remove ${name}`}
            onClick={() => target.remove([...path, name])}
            className="absolute! right-0.5 bg-field"
          />
        </div>
      </td>
    </tr>
  );
}
