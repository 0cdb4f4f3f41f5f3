"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { JsonPath, JsonValue } from "@/lib/utils/json";
import { JsonEditor } from "../json/json-editor";
import { useMember } from "../use-member";

interface JsonWidgetProps {
  readonly label: string;
  readonly path: JsonPath;
  readonly value: JsonValue;
  /** What the button says. */
  readonly children?: string;
}

/** For a value that no other widget can show: a button that opens its JSON. */
export function JsonWidget({ label, path, value, children = "Edit as JSON" }: JsonWidgetProps) {
  const [open, setOpen] = useState(false);
  const { set } = useMember(path);
  return (
    <Popover
      trigger={<Button className="self-start">{children}</Button>}
      label={`${label} as JSON`}
      open={open}
      onOpenChange={setOpen}
      align="end"
      className="w-80!"
    >
      <JsonEditor
        label={`${label} as JSON`}
        value={value}
        rows={8}
        onApply={(next) => {
          set(next);
          setOpen(false);
          return undefined;
        }}
      />
    </Popover>
  );
}
