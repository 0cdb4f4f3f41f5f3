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
  /** The palette made room for the lens and comes back when that closes. */
  readonly isPaletteAside: boolean;
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
  isPaletteAside: false,
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
    partialize: ({ drawer, isPaletteOpen, isPaletteAside, isInspectorOpen }) => ({
      drawer: drawer === "usages" ? undefined : drawer,
      isPaletteOpen: isPaletteOpen || isPaletteAside,
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

const ROOM_FOR_THREE_PX = 1200; // palette, canvas and code side by side

/** Opens or closes the text beside the canvas. In a small window the palette makes room for it. */
export function showLens(isLensOpen: boolean): void {
  useStudioUi.setState(({ isPaletteOpen, isPaletteAside }) => {
    if (!isLensOpen)
      return { isLensOpen, isPaletteOpen: isPaletteOpen || isPaletteAside, isPaletteAside: false };
    const isAside = isPaletteOpen && window.innerWidth < ROOM_FOR_THREE_PX;
    return { isLensOpen, isPaletteOpen: isPaletteOpen && !isAside, isPaletteAside: isAside };
  });
}

export function openCode(codeStepId: string | undefined): void {
  useStudioUi.setState({ codeStepId });
}

/** Lists the usages of something in the drawer; undefined closes the list. */
export function showUsages(usagesOf: UsageSubject | undefined): void {
  useStudioUi.setState({ usagesOf, drawer: usagesOf && "usages" });
}
