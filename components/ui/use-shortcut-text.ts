"use client";

import { useSyncExternalStore } from "react";
import { shortcutText } from "./shortcut-text";

function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform);
}

const never = () => () => {};

/** `shortcut` as printed on the reader's keyboard; the server writes it for a PC. */
export function useShortcutText(shortcut: string | undefined): string | undefined {
  const mac = useSyncExternalStore(never, isMac, () => false);
  return shortcut === undefined ? undefined : shortcutText(shortcut, { mac });
}
