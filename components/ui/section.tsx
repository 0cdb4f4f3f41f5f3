"use client";

import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What is inside in a few words, at the right end while the section is closed. */
  readonly summary?: ReactNode;
  /** A button at the right end: Add, Explain. */
  readonly action?: ReactNode;
  /** False for a section that is always open and has no disclosure. */
  readonly collapsible?: boolean;
  readonly defaultOpen?: boolean;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly className?: string;
}

/** A titled part of a panel, folded away or not. */
export function Section(props: SectionProps) {
  const { title, children, summary, action, collapsible = true, className } = props;
  const id = useId();
  const [ownOpen, setOwnOpen] = useState(props.defaultOpen ?? false);
  const open = collapsible ? (props.open ?? ownOpen) : true;
  const toggle = () => {
    setOwnOpen(!open);
    props.onOpenChange?.(!open);
  };

  return (
    <section aria-labelledby={`${id}-title`} className={clsx("flex flex-col", className)}>
      <div className="flex min-h-8 items-center gap-2">
        <h3 id={`${id}-title`} className="min-w-0 flex-1 font-semibold text-13">
          {collapsible ? (
            <button
              type="button"
              aria-expanded={open}
              aria-controls={`${id}-body`}
              onClick={toggle}
              className="flex w-full cursor-pointer items-center gap-1.5 rounded-control py-1 text-left"
            >
              <ChevronRight
                aria-hidden
                className={clsx(
                  "size-4 text-muted transition-transform duration-120",
                  open && "rotate-90",
                )}
              />
              <span className="truncate">{title}</span>
            </button>
          ) : (
            title
          )}
        </h3>
        {summary && !open && <span className="truncate text-12 text-muted">{summary}</span>}
        {action}
      </div>
      <div
        id={`${id}-body`}
        hidden={!open}
        className={clsx(open && "flex flex-col gap-3 pt-1 pb-2")}
      >
        {open && children}
      </div>
    </section>
  );
}
