"use client";

import { create } from "zustand";
import { persist } from "zustand/middleware";

export type DrawerTab = "problems" | "parameters" | "triggers" | "governance";
export type StudioDialog = "export" | "conflict" | "shortcuts" | "connect" | "branch" | "history";

/** Which panels are open: the reader's, not the design's. Kept in this browser. */
interface StudioUi {
  readonly drawer: DrawerTab | undefined;
  readonly isPaletteOpen: boolean;
  readonly isInspectorOpen: boolean;
  /** The design as text stands in the place of the settings. */
  readonly isLensOpen: boolean;
  readonly dialog: StudioDialog | undefined;
  /** Field that the inspector should show and focus, as a path's text form. */
  readonly focusField: string | undefined;
  /** Execute-code step whose editor covers the canvas. */
  readonly codeStepId: string | undefined;
  /** Trigger that the drawer shows. */
  readonly triggerId: string | undefined;
}

const CLOSED: StudioUi = {
  drawer: undefined,
  isPaletteOpen: true,
  isInspectorOpen: true,
  isLensOpen: false,
  dialog: undefined,
  focusField: undefined,
  codeStepId: undefined,
  triggerId: undefined,
};

export const useStudioUi = create<StudioUi>()(
  persist(() => CLOSED, {
    name: "pipewright:studio",
    partialize: ({ drawer, isPaletteOpen, isInspectorOpen }) => ({
      drawer,
      isPaletteOpen,
      isInspectorOpen,
    }),
  }),
);

export function openDialog(dialog: StudioDialog | undefined): void {
  useStudioUi.setState({ dialog });
}

/** Opens a tab of the drawer, or closes the drawer when that tab is open. */
export function toggleDrawer(tab: DrawerTab): void {
  useStudioUi.setState(({ drawer }) => ({ drawer: drawer === tab ? undefined : tab }));
}

export function openCode(codeStepId: string | undefined): void {
  useStudioUi.setState({ codeStepId });
}
