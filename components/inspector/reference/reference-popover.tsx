"use client";

import { type ReactElement, useState } from "react";
import { Popover } from "@/components/ui/popover";
import type { Carries } from "@/lib/steps/contract";
import type { JsonPath } from "@/lib/utils/json";
import { JsonEditor } from "../json/json-editor";
import { isPickable } from "./describe-reference";
import { ReferencePicker } from "./reference-picker";
import { useReference } from "./use-reference";

export interface ReferenceField {
  readonly path: JsonPath;
  readonly label: string;
  readonly required?: boolean;
  /** What fits best. */
  readonly wants?: Carries;
  /** True where AWS takes text alone: numbers and truth values are joined into one. */
  readonly isText?: boolean;
}

/** The panel in which a field gets an expression: picked, or written as JSON where picking is not enough. */
export function ReferencePopover({
  field,
  trigger,
}: {
  readonly field: ReferenceField;
  readonly trigger: ReactElement;
}) {
  const { path, label, required = false, wants, isText = false } = field;
  const [open, setOpen] = useState(false);
  const [asJson, setAsJson] = useState(false);
  const { value, set, pick, toParameter } = useReference(path, { label, required, isText });
  const isWritten = typeof value === "object" && value !== null && !isPickable(value);
  const finish = (change: () => void) => {
    change();
    setOpen(false);
    return undefined;
  };

  return (
    <Popover
      trigger={trigger}
      label={`Value of ${label}`}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setAsJson(isWritten);
      }}
      align="end"
      className="w-80! p-0!"
    >
      {asJson ? (
        <div className="flex flex-col gap-2 p-3">
          <JsonEditor
            label={`${label} as JSON`}
            value={value ?? ""}
            rows={8}
            onApply={(next) => finish(() => set(next))}
          />
          <button
            type="button"
            onClick={() => setAsJson(false)}
            className="cursor-pointer self-start text-12 text-accent hover:underline"
          >
            Choose from the list instead
          </button>
        </div>
      ) : (
        <ReferencePicker
          wants={wants}
          onPick={(picked) => finish(() => pick(picked))}
          onNewParameter={() => finish(toParameter)}
          onEditJson={() => setAsJson(true)}
        />
      )}
    </Popover>
  );
}
