"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { readJson } from "@/lib/import/read-json";
import type { JsonValue } from "@/lib/utils/json";
import { printJson } from "./print-json";

interface JsonEditorProps {
  readonly label: string;
  readonly value: JsonValue;
  readonly rows?: number;
  readonly className?: string;
  /** Applies when the field is left as well; otherwise only with the button or the keys. */
  readonly applyOnBlur?: boolean;
  /** A refusal is shown under the text, which stays. */
  readonly onApply: (value: JsonValue) => string | undefined;
}

/** JSON as text. What cannot be read, or is refused, stays in the field with the reason; the design keeps the last good one. */
export function JsonEditor(props: JsonEditorProps) {
  const { label, value, rows = 6, applyOnBlur = false, onApply } = props;
  const errorId = useId();
  const [text, setText] = useState<string>();
  const [fault, setFault] = useState<string>();
  const printed = printJson(value);

  const apply = () => {
    if (text === undefined || text === printed) return setText(undefined);
    const read = readJson(text);
    const refusal = read.ok ? onApply(read.value.value) : read.error.message;
    setFault(refusal ?? undefined);
    if (refusal === undefined) setText(undefined);
  };
  const giveUp = () => {
    setText(undefined);
    setFault(undefined);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <TextArea
        aria-label={label}
        aria-describedby={fault ? errorId : undefined}
        mono
        rows={rows}
        value={text ?? printed}
        invalid={fault !== undefined}
        onChange={setText}
        onBlur={applyOnBlur ? apply : undefined}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) apply();
        }}
        className={props.className}
      />
      {fault !== undefined && (
        <p id={errorId} role="alert" className="text-12 text-danger">
          {fault}
        </p>
      )}
      {text !== undefined && text !== printed && (
        <div className="flex gap-2">
          {/* The press must not leave the field first: that would apply it. */}
          <Button variant="primary" onMouseDown={(event) => event.preventDefault()} onClick={apply}>
            Apply
          </Button>
          <Button onMouseDown={(event) => event.preventDefault()} onClick={giveUp}>
            Discard
          </Button>
        </div>
      )}
    </div>
  );
}
