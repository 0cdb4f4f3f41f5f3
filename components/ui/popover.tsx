"use client";

import clsx from "clsx";
import { Popover as RadixPopover } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

export interface PopoverProps {
  /** One button that opens it. */
  readonly trigger: ReactElement;
  /** Name of the panel for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly side?: "top" | "right" | "bottom" | "left";
  readonly align?: "start" | "center" | "end";
  readonly className?: string;
}

/** A small panel beside the button that opens it. */
export function Popover(props: PopoverProps) {
  const { trigger, label, children, open, onOpenChange, side = "bottom", align = "start" } = props;
  return (
    <RadixPopover.Root open={open} onOpenChange={onOpenChange}>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={clsx(
            "fade-in z-50 w-72 rounded-card border border-line bg-surface-raised p-3 text-13 text-text shadow-float",
            props.className,
          )}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
