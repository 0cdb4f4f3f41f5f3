"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/text-field";

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly mono?: boolean;
  /** Called when the field is left or Enter is pressed, with a text that differs. */
  readonly onCommit: (text: string) => void;
}

/** A text field that reports once, when the author is done; Esc gives the change up. */
export function DraftField({ label, value, placeholder, mono, onCommit }: DraftFieldProps) {
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  return (
    <TextField
      aria-label={label}
      value={draft ?? value}
      placeholder={placeholder}
      mono={mono}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setDraft(undefined);
      }}
    />
  );
}
