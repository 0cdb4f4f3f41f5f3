"use client";

import { useEffect } from "react";
import { announce } from "@/components/ui/live-region";
import { chooseTheme, currentTheme } from "./choose-theme";

function toggleOn(event: KeyboardEvent): void {
  // Alt changes what a key types on a Mac, so the key's place counts.
  if (!event.shiftKey || !event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.code !== "KeyD") return;
  event.preventDefault();
  const next = currentTheme() === "dark" ? "light" : "dark";
  chooseTheme(next);
  announce(next === "dark" ? "Dark theme" : "Light theme");
}

/** Shift+Alt+D changes between light and dark, everywhere. */
export function ThemeShortcut() {
  useEffect(() => {
    window.addEventListener("keydown", toggleOn);
    return () => window.removeEventListener("keydown", toggleOn);
  }, []);
  return null;
}
