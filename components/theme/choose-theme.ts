import { parseTheme, resolveTheme, THEME_COOKIE, type Theme, type ThemeChoice } from "./theme";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The choice in force; `data-theme` on the root element is where it stands. */
export function currentChoice(): ThemeChoice {
  return parseTheme(document.documentElement.dataset.theme) ?? "system";
}

export function currentTheme(): Theme {
  return resolveTheme(currentChoice(), {
    prefersDark: matchMedia("(prefers-color-scheme: dark)").matches,
    prefersContrast: matchMedia("(prefers-contrast: more)").matches,
  });
}

/** Draws the page in another theme and remembers it in this browser. */
export function chooseTheme(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === "system") delete root.dataset.theme;
  else root.dataset.theme = choice;
  const age = choice === "system" ? 0 : YEAR_SECONDS;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older Firefox and Safari.
  document.cookie = `${THEME_COOKIE}=${choice}; path=/; max-age=${age}; samesite=lax`;
}

/** Calls back when the choice or the system's preference changes; returns the way to stop it. */
export function watchTheme(onChange: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map((query) =>
    matchMedia(query),
  );
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}
