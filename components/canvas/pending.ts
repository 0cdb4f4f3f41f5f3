"use client";

import { create } from "zustand";
import type {
  Connection,
  ConnectionSource,
  ConnectionTarget,
} from "@/lib/editor/resolve-connection";

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A question that a gesture left open, asked where the pointer let go. */
export type Pending =
  | {
      readonly kind: "choice";
      readonly at: ScreenPoint;
      readonly source: ConnectionSource;
      readonly target: ConnectionTarget;
      readonly options: readonly Connection[];
      /** The edge that the connection stands in for. */
      readonly replaces: string | undefined;
    }
  | { readonly kind: "new-step"; readonly at: ScreenPoint; readonly source: ConnectionSource }
  | { readonly kind: "edge"; readonly at: ScreenPoint; readonly edgeId: string };

export const usePending = create<{ readonly pending: Pending | undefined }>(() => ({
  pending: undefined,
}));

export function ask(pending: Pending | undefined): void {
  usePending.setState({ pending });
}
