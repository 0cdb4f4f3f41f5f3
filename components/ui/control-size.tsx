"use client";

import { createContext, type ReactNode, useContext } from "react";

/** Height of a control in pixels: 28 in panels, 32 in bars and dialogues. */
export type ControlSize = 28 | 32;

const ControlSizeContext = createContext<ControlSize>(28);

/** Sets the height of every control inside that does not say its own. */
export function ControlSizeProvider({
  size,
  children,
}: {
  readonly size: ControlSize;
  readonly children: ReactNode;
}) {
  return <ControlSizeContext value={size}>{children}</ControlSizeContext>;
}

export function useControlSize(own: ControlSize | undefined): ControlSize {
  const around = useContext(ControlSizeContext);
  return own ?? around;
}
