"use client";

import { Tooltip as RadixTooltip } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { useShortcutText } from "./use-shortcut-text";

export interface TooltipProps {
  readonly content: ReactNode;
  /** As `shortcutText` takes it: `Mod+Z`. */
  readonly shortcut?: string;
  readonly side?: "top" | "right" | "bottom" | "left";
  /** One element that takes a ref and can be focused. */
  readonly children: ReactElement;
}

/** Says more about a control on hover and focus. Needs the `UiProvider` around it. */
export function Tooltip({ content, shortcut, side = "bottom", children }: TooltipProps) {
  const keys = useShortcutText(shortcut);
  return (
    <RadixTooltip.Root>
      <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
      <RadixTooltip.Portal>
        <RadixTooltip.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="fade-in z-60 flex max-w-72 items-center gap-2 rounded-control bg-text px-2 py-1 text-12 text-surface shadow-float"
        >
          {content}
          {keys && <span className="font-mono text-11 opacity-75">{keys}</span>}
        </RadixTooltip.Content>
      </RadixTooltip.Portal>
    </RadixTooltip.Root>
  );
}
