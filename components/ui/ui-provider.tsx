"use client";

import { Tooltip } from "radix-ui";
import type { ReactNode } from "react";
import { LiveRegion } from "./live-region";
import { Toaster } from "./toaster";

/** What tooltips, toasts and announcements need once around the page. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Tooltip.Provider delayDuration={500} skipDelayDuration={200}>
      {children}
      <LiveRegion />
      <Toaster />
    </Tooltip.Provider>
  );
}
