/** What the reader chose; `system` follows the operating system. */
export type ThemeChoice = "system" | "light" | "dark" | "high-contrast";

/** What is drawn. */
export type Theme = Exclude<ThemeChoice, "system">;

/** Cookie that carries the choice, so that the server draws the first page in it. */
export const THEME_COOKIE = "theme";

/** The theme in a cookie's value; undefined, and so the system's, for anything else. */
export function parseTheme(text: string | undefined): Theme | undefined {
  return text === "light" || text === "dark" || text === "high-contrast" ? text : undefined;
}

/** The theme that a choice comes to on this computer. */
export function resolveTheme(
  choice: ThemeChoice,
  system: { readonly prefersDark: boolean; readonly prefersContrast: boolean },
): Theme {
  if (choice !== "system") return choice;
  if (system.prefersContrast) return "high-contrast";
  return system.prefersDark ? "dark" : "light";
}
