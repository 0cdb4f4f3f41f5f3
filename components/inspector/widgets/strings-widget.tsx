"use client";

import { useRef } from "react";
import { isJsonArray } from "@/lib/utils/json";
import { issuesUnder } from "../fields/field-issues";
import { usePaste } from "../paste/use-paste";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { emptyWords } from "./empty-words";
import { GroupFrame } from "./group-frame";
import { JsonWidget } from "./json-widget";
import { StringChoices } from "./string-choices";
import { StringRows } from "./string-rows";
import { useEnum } from "./use-enum";
import type { GroupProps } from "./widget-props";

/** A list of texts: ticks where the field knows all that can stand in it, else rows. */
export function StringsWidget({ field, path, heading }: GroupProps) {
  const target = useTarget();
  const { value } = useMember(path);
  const frame = useRef<HTMLDivElement>(null);
  const offered = useEnum([...path, 0]);
  const items = isJsonArray(value) ? value : [];
  const paste = usePaste("entry", async (text) => {
    const { readTexts } = await import("../paste/read-texts");
    return readTexts(text, { items, write: (next) => target.set(path, next) });
  });
  const issues = issuesUnder(target.issues, path);
  const props = { field, heading, issues, noun: field.label.toLowerCase() };

  if (value !== undefined && !isJsonArray(value)) {
    return (
      <GroupFrame {...props}>
        <JsonWidget label={field.label} path={path} value={value} />
      </GroupFrame>
    );
  }
  if (field.options) {
    return (
      <GroupFrame {...props}>
        <StringChoices path={path} items={items} options={field.options} />
      </GroupFrame>
    );
  }
  const add = () => {
    target.insertItem(path, "");
    requestAnimationFrame(() =>
      [...(frame.current?.querySelectorAll("input") ?? [])].at(-1)?.focus(),
    );
  };
  return (
    <GroupFrame
      {...props}
      onAdd={add}
      paste={paste}
      empty={items.length > 0 ? undefined : emptyWords(heading, "entry")}
    >
      <div ref={frame}>
        <StringRows field={field} path={path} items={items} offered={offered} />
      </div>
    </GroupFrame>
  );
}
