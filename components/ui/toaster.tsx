"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { Toast as RadixToast } from "radix-ui";
import { useStore } from "zustand";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { dismissToast, type ToastEntry, toastStore } from "./toast";

/** Where toasts appear; F8 moves the focus there. Once a page. */
export function Toaster() {
  const toasts = useStore(toastStore);
  return (
    <RadixToast.Provider swipeDirection="down" label="Notification">
      {toasts.map((entry) => (
        <Toast key={entry.id} entry={entry} />
      ))}
      <RadixToast.Viewport className="fixed bottom-14 left-1/2 z-70 flex w-max max-w-[calc(100vw-32px)] -translate-x-1/2 flex-col gap-2" />
    </RadixToast.Provider>
  );
}

function Toast({ entry }: { readonly entry: ToastEntry }) {
  const { id, message, tone = "neutral", action, durationMs } = entry;
  return (
    <RadixToast.Root
      duration={durationMs ?? (action ? 10_000 : 5_000)}
      onOpenChange={(open) => {
        if (!open) dismissToast(id);
      }}
      className="rise-in flex min-h-11 items-center gap-3 rounded-card border border-line bg-surface-raised py-1.5 pr-2 pl-3.5 text-13 text-text shadow-float"
    >
      {tone === "success" && <CircleCheck aria-hidden className="size-4 text-success" />}
      {tone === "danger" && <CircleAlert aria-hidden className="size-4 text-danger" />}
      <RadixToast.Title className="max-w-120">{message}</RadixToast.Title>
      {action && (
        <RadixToast.Action altText={action.label} asChild>
          <Button variant="ghost" onClick={action.onAction} className="text-accent!">
            {action.label}
          </Button>
        </RadixToast.Action>
      )}
      <RadixToast.Close asChild>
        <IconButton label="Dismiss" icon={<X className="size-4" />} tooltipSide="top" />
      </RadixToast.Close>
    </RadixToast.Root>
  );
}
