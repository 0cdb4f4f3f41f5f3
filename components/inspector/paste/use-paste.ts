"use client";

import { type ClipboardEvent, useState } from "react";
import { announce } from "@/components/ui/live-region";
import type { ReadPaste } from "./paste-reading";

/** Pasting many entries into a list: from the clipboard into a row, or in a panel of its own. */
export interface Paste {
  readonly noun: string;
  readonly read: ReadPaste;
  /** The text in the panel; undefined while it is closed. */
  readonly text: string | undefined;
  setText(text: string | undefined): void;
  /** For the fields of rows: takes over what is understood as a whole, and shows the panel where it is not. */
  onPaste(event: ClipboardEvent, options?: PasteOptions): void;
}

interface PasteOptions {
  /** A single `name=value` counts too: where a new row is begun. */
  readonly takesPair?: boolean;
}

export function usePaste(noun: string, read: ReadPaste): Paste {
  const [text, setText] = useState<string>();
  const onPaste = (event: ClipboardEvent, { takesPair = false }: PasteOptions = {}) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!isMany(pasted) && !(takesPair && PAIR.test(pasted))) return;
    event.preventDefault();
    void read(pasted).then((reading) => {
      const isClear = reading.count > 0 && reading.unread.length + reading.notes.length === 0;
      if (!isClear) return setText(pasted);
      reading.apply();
      announce(`${reading.count} pasted.`);
    });
  };
  return { noun, read, text, setText, onPaste };
}

const PAIR = /^[^\s=:]+\s*(=|:\s|\t)/;

/** Several lines, or JSON: more than a single field takes. */
function isMany(text: string): boolean {
  return text.trim().includes("\n") || /^\s*[[{]/.test(text);
}
