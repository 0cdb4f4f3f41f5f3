const MAC_KEYS: Readonly<Record<string, string>> = { Mod: "⌘", Shift: "⇧", Alt: "⌥", Ctrl: "⌃" };

/**
 * A shortcut as the reader's keyboard prints it.
 *
 * @param shortcut - keys joined by `+`, with `Mod` for Ctrl or Command: `Mod+Shift+Z`.
 * @returns `Ctrl+Shift+Z`, or `⌘⇧Z` on a Mac.
 */
export function shortcutText(shortcut: string, { mac }: { readonly mac: boolean }): string {
  const keys = shortcut.split("+");
  if (mac) return keys.map((key) => MAC_KEYS[key] ?? key).join("");
  return keys.map((key) => (key === "Mod" ? "Ctrl" : key)).join("+");
}
