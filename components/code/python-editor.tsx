"use client";

import Monaco, { type OnMount } from "@monaco-editor/react";
import "monaco-editor/languages/definitions/python/register";
import { useCallback, useEffect, useRef } from "react";
import { useTheme } from "@/components/theme/use-theme";
import { Skeleton } from "@/components/ui/skeleton";
import { checkPythonSyntax } from "@/lib/python/check-syntax";
import { editorTheme } from "./editor-theme";
import { EDITOR_OPTIONS, monaco } from "./monaco";

type Editor = Parameters<OnMount>[0];

export interface PythonEditorProps {
  /** Identifies the text; another key shows another file and keeps each one's undo and cursor. */
  readonly path: string;
  readonly initialText: string;
  readonly isReadOnly?: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

/**
 * Python in Monaco. Uncontrolled: the editor is the truth while it has the text, since a controlled one loses
 * characters under fast typing. `nokey` keeps the canvas from reading its keys.
 */
export function PythonEditor({
  path,
  initialText,
  isReadOnly = false,
  onChange,
  onLeave,
}: PythonEditorProps) {
  const editor = useRef<Editor>(undefined);
  const theme = useTheme();
  const mark = useCallback((text: string) => markFaults(editor.current, text), []);

  useEffect(() => {
    const current = editor.current;
    const model = current?.getModel();
    if (model && model.getValue() !== initialText && !current?.hasTextFocus())
      model.setValue(initialText);
    mark(initialText);
  }, [initialText, mark]);

  return (
    <div className="nokey h-full">
      <Monaco
        height="100%"
        path={path}
        language={path.endsWith(".py") ? "python" : "plaintext"}
        theme={editorTheme(theme)}
        defaultValue={initialText}
        loading={<Skeleton className="h-full w-full" />}
        onMount={(mounted) => {
          editor.current = mounted;
          mounted.onKeyDown((event) => {
            if (event.keyCode === monaco.KeyCode.Escape && !isWidgetOpen(mounted)) onLeave();
          });
          mark(initialText);
          mounted.focus();
        }}
        onChange={(text = "") => {
          mark(text);
          onChange(text);
        }}
        options={{
          readOnly: isReadOnly,
          ariaLabel: `Code of ${path.slice(path.lastIndexOf("/") + 1)}`,
          ...EDITOR_OPTIONS,
          tabSize: 4,
          rulers: [88],
        }}
      />
    </div>
  );
}

const OWNER = "python-syntax";

/** Marks syntax errors as they are typed; the text is only parsed, never run. */
function markFaults(editor: Editor | undefined, text: string): void {
  const model = editor?.getModel();
  if (model?.getLanguageId() !== "python") return;
  const markers = checkPythonSyntax(text).map(({ from, to, message }) => {
    const start = model.getPositionAt(from);
    const end = model.getPositionAt(Math.max(to, from + 1));
    return {
      severity: monaco.MarkerSeverity.Error,
      message,
      startLineNumber: start.lineNumber,
      startColumn: start.column,
      endLineNumber: end.lineNumber,
      endColumn: end.column,
    };
  });
  monaco.editor.setModelMarkers(model as never, OWNER, markers); // same object, older types
}

/** Escape first closes what Monaco has open. */
function isWidgetOpen(editor: Editor): boolean {
  const node = editor.getDomNode();
  return (
    node?.querySelector(".suggest-widget.visible, .find-widget.visible, .rename-box, .message") !=
    null
  );
}
