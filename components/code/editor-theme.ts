import type * as monaco from "monaco-editor/editor";
import type { Theme } from "@/components/theme/theme";
import { THEMES } from "@/lib/render/theme";

/** Gives Monaco the surfaces of the studio; the colours of the code stay Monaco's own, which are tested for contrast. */
export function defineEditorThemes({ editor }: typeof monaco): void {
  for (const [name, { surface, text, textMuted, line, accentSoft }] of Object.entries(THEMES)) {
    editor.defineTheme(`pipewright-${name}`, {
      base: name === "dark" ? "vs-dark" : "vs",
      inherit: true,
      rules: [],
      colors: {
        "editor.background": surface,
        "editor.foreground": text,
        "editorGutter.background": surface,
        "editorLineNumber.foreground": textMuted,
        "editorRuler.foreground": line,
        "editorIndentGuide.background1": line,
        "editor.selectionBackground": accentSoft,
        "editor.lineHighlightBorder": line,
      },
    });
  }
}

export function editorTheme(theme: Theme): string {
  return theme === "high-contrast" ? "hc-light" : `pipewright-${theme}`;
}
