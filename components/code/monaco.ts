import { loader } from "@monaco-editor/react";
import * as monaco from "monaco-editor/editor";
import "monaco-editor/features/register.all";
import { defineEditorThemes } from "./editor-theme";

globalThis.MonacoEnvironment = {
  getWorker: () =>
    new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url), {
      type: "module",
    }),
};
// The package's own types differ from the ones the wrapper was built against; at run time it is the same object.
loader.config({ monaco: monaco as unknown as typeof import("monaco-editor") });
defineEditorThemes(monaco);

/** What every editor of the studio has in common. */
export const EDITOR_OPTIONS = {
  minimap: { enabled: false },
  fontFamily: "var(--face-mono)",
  fontSize: 13,
  lineHeight: 20,
  padding: { top: 12 },
  scrollBeyondLastLine: false,
  automaticLayout: true,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
  overviewRulerBorder: false,
  fixedOverflowWidgets: true,
} as const;

export { monaco };
