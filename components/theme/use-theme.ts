"use client";

import { useSyncExternalStore } from "react";
import { currentChoice, currentTheme, watchTheme } from "./choose-theme";
import type { Theme, ThemeChoice } from "./theme";

/** The theme drawn now, for what cannot use tokens: Monaco, exported pictures. */
export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, currentTheme, () => "light");
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(watchTheme, currentChoice, () => "system");
}
