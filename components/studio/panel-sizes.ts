"use client";

import { create } from "zustand";
import { persist } from "zustand/middleware";

export type PanelName = "palette" | "inspector" | "lens" | "drawer";

/** Pixels; how large a panel is before the reader has moved its line, and between what. */
export const PANEL_SIZES: Readonly<
  Record<PanelName, { readonly usualPx: number; readonly minPx: number; readonly maxPx: number }>
> = {
  palette: { usualPx: 216, minPx: 168, maxPx: 320 },
  inspector: { usualPx: 360, minPx: 280, maxPx: 640 },
  lens: { usualPx: 600, minPx: 320, maxPx: 1200 },
  drawer: { usualPx: 240, minPx: 120, maxPx: 800 },
};

/** What is left of the canvas, whatever the panels take. */
export const CANVAS_MIN_PX = { width: 280, height: 200 };

/** The sizes the reader has chosen, in pixels. Kept in this browser. */
export const usePanelSizes = create<Partial<Record<PanelName, number>>>()(
  persist(() => ({}), { name: "pipewright:panels" }),
);
