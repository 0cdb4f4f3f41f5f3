"use client";

import { Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { DraftField } from "@/components/parameters/draft-field";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import type { CommandError } from "@/lib/editor/command";
import type { Result } from "@/lib/utils/result";

export interface PortEntry {
  readonly name: string;
  /** What stands behind the name: where it comes from, its type. */
  readonly detail?: ReactNode;
  /** Controls on a line of their own. */
  readonly controls?: ReactNode;
}

interface PortListProps {
  readonly title: string;
  /** "input", "returned value": for screen readers. */
  readonly noun: string;
  readonly entries: readonly PortEntry[];
  /** What stands here while there is none. */
  readonly empty: string;
  readonly action?: ReactNode;
  readonly onAdd: () => Result<unknown, CommandError>;
  readonly onRename: (from: string, to: string) => Result<unknown, CommandError>;
  readonly onRemove: (name: string) => Result<unknown, CommandError>;
}

/** A named list beside the code: add, rename in place, remove. Refusals are said, not swallowed. */
export function PortList(props: PortListProps) {
  const { title, noun, entries, empty, action, onAdd, onRename, onRemove } = props;
  const tell = (result: Result<unknown, CommandError>) => {
    if (!result.ok) toast({ message: result.error.message, tone: "danger" });
  };
  return (
    <section aria-label={title} className="flex flex-col gap-1.5">
      <div className="flex h-7 items-center gap-1">
        <h3 className="flex-1 font-semibold text-13">{title}</h3>
        {action}
        <Button
          variant="ghost"
          icon={<Plus size={14} aria-hidden />}
          aria-label={`Add ${noun}`}
          onClick={() => tell(onAdd())}
        >
          Add
        </Button>
      </div>
      {entries.length === 0 && <p className="text-12 text-muted">{empty}</p>}
      <ul className="flex flex-col gap-1.5">
        {entries.map(({ name, detail, controls }) => (
          <li key={name} className="rounded-control border border-line bg-surface p-1">
            <div className="flex items-center gap-1">
              <DraftField
                label={`Name of ${noun} ${name}`}
                value={name}
                mono
                onCommit={(to) => tell(onRename(name, to))}
              />
              <IconButton
                label={`Remove ${noun} ${name}`}
                icon={<X size={14} />}
                onClick={() => tell(onRemove(name))}
              />
            </div>
            {detail && <div className="truncate px-2 pt-1 text-12 text-muted">{detail}</div>}
            {controls && <div className="flex gap-1 pt-1">{controls}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
