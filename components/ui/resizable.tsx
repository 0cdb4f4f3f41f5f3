"use client";

import clsx from "clsx";
import type { ComponentProps } from "react";
import {
  Group,
  type LayoutStorage,
  Panel,
  Separator,
  useDefaultLayout,
} from "react-resizable-panels";

const storage: LayoutStorage = {
  getItem: (key) => (typeof window === "undefined" ? null : readItem(key)),
  setItem: (key, value) => {
    try {
      window.localStorage.setItem(key, value);
    } catch {
      // sizes are a convenience: without storage they last as long as the page
    }
  },
};

function readItem(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null; // storage is switched off: the default sizes stand
  }
}

export interface ResizableGroupProps extends Omit<ComponentProps<typeof Group>, "id"> {
  /** Unique in the product; sizes are remembered under it. */
  readonly id: string;
  /** Ids of the panels inside now, when some come and go. */
  readonly panelIds?: string[];
}

/** Panels side by side, or on top of each other, whose sizes are remembered in this browser. */
export function ResizableGroup({ id, panelIds, onLayoutChanged, ...rest }: ResizableGroupProps) {
  const remembered = useDefaultLayout({ id: `panels:${id}`, panelIds, storage });
  return (
    <Group
      {...rest}
      id={id}
      defaultLayout={remembered.defaultLayout ?? rest.defaultLayout}
      onLayoutChanged={(layout, meta) => {
        remembered.onLayoutChanged(layout, meta);
        onLayoutChanged?.(layout, meta);
      }}
    />
  );
}

/** One panel of a group; sizes are numbers (px) or text (`"30%"`). Collapses when told so with `collapsible`. */
export function ResizablePanel(props: ComponentProps<typeof Panel>) {
  return <Panel {...props} />;
}

export interface ResizeHandleProps {
  /** What it resizes: `Palette width`. */
  readonly label: string;
  readonly className?: string;
}

/** The line between two panels; arrow keys move it, Enter collapses, a double click resets. */
export function ResizeHandle({ label, className }: ResizeHandleProps) {
  return (
    <Separator
      aria-label={label}
      className={clsx(
        "bg-line transition-colors duration-120 hover:bg-accent focus-visible:bg-accent data-[separator=active]:bg-accent",
        "aria-[orientation=vertical]:w-px aria-[orientation=horizontal]:h-px",
        className,
      )}
    />
  );
}
