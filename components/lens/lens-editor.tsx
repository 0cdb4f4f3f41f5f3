"use client";

import Monaco, { type OnMount } from "@monaco-editor/react";
import "monaco-editor/languages/definitions/hcl/register";
import "monaco-editor/languages/definitions/python/register";
import "monaco-editor/languages/definitions/yaml/register";
import { useState } from "react";
import { editorTheme } from "@/components/code/editor-theme";
import { EDITOR_OPTIONS } from "@/components/code/monaco";
import { useTheme } from "@/components/theme/use-theme";
import { Skeleton } from "@/components/ui/skeleton";
import type { ImportError } from "@/lib/import/import-error";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { registerDefinitionLanguage } from "./definition-language";
import type { LensFormatEntry, LensText } from "./lens-formats";
import { useApplyText } from "./use-apply-text";
import { useFaultMark } from "./use-fault-mark";
import { useFollowCanvas } from "./use-follow-canvas";
import { useSharedSelection } from "./use-shared-selection";

registerDefinitionLanguage();

export type Editor = Parameters<OnMount>[0];

interface LensEditorProps {
  readonly entry: LensFormatEntry;
  readonly written: LensText;
  /** The design that `written` was written from. */
  readonly document: PipelineDocument;
  readonly fault: ImportError | undefined;
  readonly onFault: (fault: ImportError | undefined) => void;
}

/** The text itself. Uncontrolled, as all of Monaco here: what changes on the canvas is edited into it. */
export function LensEditor({ entry, written, document, fault, onFault }: LensEditorProps) {
  const [editor, setEditor] = useState<Editor>();
  const theme = useTheme();
  const { apply, isOwn } = useApplyText(onFault);
  const isFollowing = useFollowCanvas(editor, {
    text: written.text,
    isHeld: fault !== undefined || isOwn(document),
  });
  useSharedSelection(editor, written.lines);
  useFaultMark(editor, fault);
  return (
    <div className="nokey h-full">
      <Monaco
        height="100%"
        path={`lens/${entry.value}`}
        language={entry.language}
        theme={editorTheme(theme)}
        defaultValue={written.text}
        loading={<Skeleton className="h-full w-full" />}
        onMount={setEditor}
        onChange={(text = "") => {
          if (entry.isEditable && !isFollowing()) apply(text);
        }}
        options={{
          ...EDITOR_OPTIONS,
          readOnly: !entry.isEditable,
          ariaLabel: `${entry.label} of the pipeline`,
          tabSize: 2,
          wordWrap: "on",
          lineNumbersMinChars: 4,
          stickyScroll: { enabled: false },
        }}
      />
    </div>
  );
}
