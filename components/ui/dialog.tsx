"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { Dialog as RadixDialog } from "radix-ui";
import type { ReactNode } from "react";
import { ControlSizeProvider } from "./control-size";
import { IconButton } from "./icon-button";

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly width?: "small" | "medium" | "large" | "huge";
}

const WIDTHS = {
  small: "max-w-104",
  medium: "max-w-150",
  large: "max-w-220",
  huge: "max-w-300",
} as const;

const FIRST_STOP =
  ":is([data-dialog-body], footer) :is(input, textarea, button, a[href], [tabindex='0'])";

/** A dialogue with nothing to fill in or to answer takes the focus itself, not its Close button. */
function focusWhole(event: Event): void {
  const dialog = event.target;
  if (!(dialog instanceof HTMLElement) || dialog.querySelector(FIRST_STOP)) return;
  event.preventDefault();
  dialog.focus();
}

/** A modal dialogue: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, children, footer, width = "small" } = props;
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fade-in fixed inset-0 z-50 bg-scrim" />
        <RadixDialog.Content
          {...(description === undefined && { "aria-describedby": undefined })}
          onOpenAutoFocus={focusWhole}
          className={clsx(
            "rise-in fixed inset-x-4 top-[12vh] z-50 mx-auto flex max-h-[76vh] flex-col",
            "rounded-card border border-line bg-surface-raised text-text shadow-float focus-visible:outline-none",
            WIDTHS[width],
          )}
        >
          <ControlSizeProvider size={32}>
            <header className="px-5 pt-4 pr-14 pb-3">
              <RadixDialog.Title className="font-semibold text-15">{title}</RadixDialog.Title>
              {description && (
                <RadixDialog.Description className="mt-1 text-13 text-muted">
                  {description}
                </RadixDialog.Description>
              )}
            </header>
            <div data-dialog-body className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">
              {children}
            </div>
            {footer && (
              <footer className="flex items-center justify-end gap-2 border-line border-t px-5 py-3">
                {footer}
              </footer>
            )}
            {/* Last in order, so that the focus starts in the body. */}
            <RadixDialog.Close asChild>
              <IconButton
                label="Close"
                icon={<X className="size-4" />}
                className="absolute top-2.5 right-3"
              />
            </RadixDialog.Close>
          </ControlSizeProvider>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
