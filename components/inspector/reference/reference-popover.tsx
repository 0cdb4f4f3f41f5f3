"use client";

import dynamic from "next/dynamic";
import { type ReactElement, useEffect, useState } from "react";
import { Popover } from "@/components/ui/popover";
import type { JsonValue } from "@/lib/utils/json";
import { typingKey, useTarget } from "../target";
import { takePending } from "./pending-edit";
import type { ReferenceField } from "./reference-field";
import { useReference } from "./use-reference";

const loadPanel = () => import("../expression/expression-panel");

const ExpressionPanel = dynamic(() => loadPanel().then((module) => module.ExpressionPanel), {
  ssr: false,
  loading: () => <div className="h-60" />,
});

/** For what opens the panel: fetches it while the pointer is still on its way. */
export const PRELOAD_PANEL = {
  onPointerEnter: () => void loadPanel(),
  onFocus: () => void loadPanel(),
};

/** The panel in which a field gets an expression. What is put together in it is written when it closes. */
export function ReferencePopover({
  field,
  trigger,
}: {
  readonly field: ReferenceField;
  readonly trigger: ReactElement;
}) {
  const target = useTarget();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<JsonValue>();
  const { value, set, toParameter } = useReference(field);
  const key = typingKey(target, field.path);
  useEffect(() => {
    if (takePending(key)) setOpen(true);
  }, [key]);
  const close = (next: JsonValue | undefined) => {
    setDraft(undefined);
    setOpen(false);
    if (next !== undefined) set(next);
  };

  return (
    <Popover
      trigger={trigger}
      label={`Value of ${field.label}`}
      open={open}
      onOpenChange={(next) => (next ? setOpen(true) : close(draft))}
      align="end"
      className="w-88! p-0!"
    >
      <ExpressionPanel
        field={field}
        value={draft ?? value}
        onChange={setDraft}
        onDone={close}
        onNewParameter={() => {
          close(undefined);
          toParameter();
        }}
      />
    </Popover>
  );
}
