"use client";

import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { UsageSubject } from "@/lib/editor/find-usages";

export type DrawerTab = "problems" | "parameters" | "triggers" | "governance" | "usages";
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
  /** What the drawer lists the usages of. */
  readonly usagesOf: UsageSubject | undefined;
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
  usagesOf: undefined,
};

export const useStudioUi = create<StudioUi>()(
  persist(() => CLOSED, {
    name: "pipewright:studio",
    partialize: ({ drawer, isPaletteOpen, isInspectorOpen }) => ({
      drawer: drawer === "usages" ? undefined : drawer,
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

/** Lists the usages of something in the drawer; undefined closes the list. */
export function showUsages(usagesOf: UsageSubject | undefined): void {
  useStudioUi.setState({ usagesOf, drawer: usagesOf && "usages" });
}
