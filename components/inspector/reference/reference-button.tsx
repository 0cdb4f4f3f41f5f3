"use client";

import clsx from "clsx";
import { Braces, ListPlus } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { takesExpression } from "@/lib/steps/takes-expression";
import { isJsonPrimitive } from "@/lib/utils/json";
import { QUIET_ACTION } from "../quiet-action";
import { useTarget } from "../target";
import type { ReferenceField } from "./reference-field";
import { PRELOAD_PANEL, ReferencePopover } from "./reference-popover";
import { useReference } from "./use-reference";

const QUIET = clsx(QUIET_ACTION, "focus-within:opacity-100 has-[[data-state=open]]:opacity-100");
const SMALL = "size-5! rounded-[4px]";

/**
 * What turns a literal into a value of the run: the picker, and one click that makes it a parameter. Both come up when the
 * field is pointed at or has the focus; by keyboard the picker offers the parameter too.
 */
export function ReferenceButton({
  field,
  className,
  quiet = true,
}: {
  readonly field: ReferenceField;
  readonly className?: string;
  readonly quiet?: boolean;
}) {
  const { value, toParameter } = useReference(field);
  const { stepId, stepType } = useTarget();
  const holdsLiteral =
    value !== undefined && value !== null && value !== "" && isJsonPrimitive(value);
  if (stepId !== undefined && !takesExpression(stepType, field.path)) return null;
  return (
    <span className={clsx("flex items-center", quiet && QUIET, className)}>
      {holdsLiteral && (
        <IconButton
          label={`Make ${field.label} a parameter`}
          icon={<ListPlus className="size-3" />}
          tabIndex={-1}
          onClick={toParameter}
          className={SMALL}
        />
      )}
      <ReferencePopover
        field={field}
        trigger={
          <IconButton
            label={`Use a value of the run for ${field.label}`}
            icon={<Braces className="size-3" />}
            className={SMALL}
            {...PRELOAD_PANEL}
          />
        }
      />
    </span>
  );
}
