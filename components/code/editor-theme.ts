import type { Theme } from "@/components/theme/theme";

/** Monaco's own themes: plain, tested for contrast, kept up. */
export function editorTheme(theme: Theme): string {
  if (theme === "dark") return "vs-dark";
  return theme === "high-contrast" ? "hc-light" : "vs";
}
