"use client";

import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { RequiredMark } from "@/components/ui/field";
import type { JsonPath } from "@/lib/utils/json";
import { useTarget } from "../target";
import { RemoveButton } from "../widgets/remove-button";

interface TreeRowProps {
  readonly name: string;
  readonly path: JsonPath;
  /** True marks it as one that cannot stay blank. */
  readonly isMissing: boolean;
  /** Behind the name: type, or what is inside. */
  readonly detail: string;
  readonly isFixed: boolean;
  /** For members with something inside. */
  readonly disclosure?: {
    readonly open: boolean;
    readonly onToggle: () => void;
    readonly controls: string;
  };
  readonly actions?: ReactNode;
  readonly labelId: string;
}

/** The line of a member: its name as AWS writes it, what it is, and what can be done to it. */
export function TreeRow(props: TreeRowProps) {
  const { name, path, isMissing, detail, isFixed, disclosure, actions, labelId } = props;
  const target = useTarget();
  const label = (
    <span id={labelId} className="min-w-0 truncate font-mono text-12" title={name}>
      {name}
      {isMissing && <RequiredMark />}
    </span>
  );
  return (
    <div className="group/row flex min-h-7 items-center gap-1.5">
      {disclosure ? (
        <button
          type="button"
          aria-expanded={disclosure.open}
          aria-controls={disclosure.controls}
          onClick={disclosure.onToggle}
          className="-ml-1 flex h-7 min-w-0 cursor-pointer items-center gap-1 rounded-control px-0.5 text-left"
        >
          <ChevronRight
            aria-hidden
            className={clsx(
              "size-3.5 shrink-0 text-muted transition-transform duration-120",
              disclosure.open && "rotate-90",
            )}
          />
          {label}
        </button>
      ) : (
        label
      )}
      <span className="shrink-0 truncate text-11 text-muted">{detail}</span>
      <span className="ml-auto flex shrink-0 items-center">
        {actions}
        {!isFixed && (
          <RemoveButton label={`Remove ${name}`} onClick={() => removeAt(target, path)} />
        )}
      </span>
    </div>
  );
}

function removeAt(target: ReturnType<typeof useTarget>, path: JsonPath): void {
  const last = path.at(-1);
  if (typeof last === "number") target.removeItem(path.slice(0, -1), last);
  else target.remove(path);
}
