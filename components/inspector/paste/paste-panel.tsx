"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { announce } from "@/components/ui/live-region";
import { TextArea } from "@/components/ui/text-area";
import { pluralOf } from "../fields/plural-of";
import type { PasteReading } from "./paste-reading";
import type { UnreadLine } from "./pasted";
import type { Paste } from "./use-paste";

const MOST_SHOWN = 5;

/** A text, what is understood of it, and the button that takes it over. */
export function PastePanel({
  paste: { noun, read, text = "", setText },
}: {
  readonly paste: Paste;
}) {
  const [reading, setReading] = useState<PasteReading>();
  useEffect(() => {
    let isCurrent = true;
    void read(text).then((next) => isCurrent && setReading(next));
    return () => {
      isCurrent = false;
    };
  }, [read, text]);
  const { count = 0, unread = [], notes = [] } = reading ?? {};
  const counted = `${count} ${count === 1 ? noun : pluralOf(noun)}`;
  const add = () => {
    reading?.apply();
    announce(`${counted} added.`);
    setText(undefined);
  };
  return (
    <form
      className="flex flex-col gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h2 className="font-semibold text-13">Paste several {pluralOf(noun)}</h2>
      <TextArea
        aria-label={`Text with several ${pluralOf(noun)}`}
        mono
        rows={3}
        value={text}
        onChange={setText}
        placeholder={"name=value lines, name: value lines,\nJSON, or rows of a table"}
        className="max-h-52"
      />
      <div role="status" className="flex flex-col gap-1.5 text-12">
        {text.trim() !== "" && <p>{counted} understood.</p>}
        {notes.map((note) => (
          <p key={note} className="text-warning">
            {note}
          </p>
        ))}
        <UnreadLines unread={unread} />
      </div>
      <Button type="submit" variant="primary" disabled={count === 0} className="self-end">
        {unread.length > 0 && count > 0 ? `Add only these ${count}` : `Add ${counted}`}
      </Button>
    </form>
  );
}

function UnreadLines({ unread }: { readonly unread: readonly UnreadLine[] }) {
  if (unread.length === 0) return null;
  const more = unread.length - MOST_SHOWN;
  return (
    <div className="flex flex-col gap-1 text-danger">
      <p>{unread.length === 1 ? "1 is" : `${unread.length} are`} not understood and left out:</p>
      <ul className="flex flex-col gap-1">
        {unread.slice(0, MOST_SHOWN).map(({ line, text, reason }) => (
          <li key={`${line}:${text}`}>
            {line > 0 && `Line ${line}: `}
            <code className="wrap-anywhere font-mono text-text">{text}</code>
            <span className="block text-muted">{reason}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>and {more} more.</p>}
    </div>
  );
}
