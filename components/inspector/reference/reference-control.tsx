"use client";

import clsx from "clsx";
import { ChevronDown, X } from "lucide-react";
import { CONTROL_FRAME } from "@/components/ui/control-class";
import { useFieldWiring } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import type { JsonObject } from "@/lib/utils/json";
import { QUIET_ACTION } from "../quiet-action";
import { ReferenceChip } from "./reference-chip";
import type { ReferenceField } from "./reference-field";
import { PRELOAD_PANEL, ReferencePopover } from "./reference-popover";
import { useReference } from "./use-reference";
import { useReferenceLook } from "./use-reference-look";

interface ReferenceControlProps {
  readonly field: ReferenceField;
  readonly value: JsonObject;
  /** Without a frame, inside a table. */
  readonly bare?: boolean;
}

/** A field that holds an expression: its chip, which opens the picker, and a way back to a literal. */
export function ReferenceControl({ field, value, bare = false }: ReferenceControlProps) {
  const { toLiteral } = useReference(field);
  const wiring = useFieldWiring();
  const { text, word } = useReferenceLook(value);
  return (
    <div
      className={clsx(
        !bare && CONTROL_FRAME,
        "group/row relative flex h-7 items-center",
        !bare && (wiring.invalid ? "border-danger" : "border-line-strong"),
      )}
    >
      <ReferencePopover
        field={field}
        trigger={
          <button
            type="button"
            id={wiring.id}
            aria-label={`${field.label}: ${text}. ${word}, choose another value`}
            {...PRELOAD_PANEL}
            aria-describedby={wiring.describedBy}
            className="flex h-full min-w-0 flex-1 cursor-pointer items-center gap-1 rounded-control px-1.5 text-left"
          >
            <span className="flex min-w-0 flex-1">
              <ReferenceChip value={value} />
            </span>
            {!bare && <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />}
          </button>
        }
      />
      <IconButton
        label={`Remove ${text} from ${field.label}`}
        icon={<X className="size-3" />}
        onClick={toLiteral}
        className={clsx("absolute! right-6 size-5! rounded-[4px] bg-field", QUIET_ACTION)}
      />
    </div>
  );
}
