"use client";

import { Minimize2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { useEditor, useEditorStore, useStep } from "@/components/studio/editor-context";
import { openCode } from "@/components/studio/studio-ui";
import { Button } from "@/components/ui/button";
import { CategoryIcon } from "@/components/ui/category-icon";
import { Skeleton } from "@/components/ui/skeleton";
import { editFile } from "@/lib/editor/commands/edit-file";
import { filesOf } from "@/lib/pipeline/files";
import type { StepId } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";
import { CodeFaults } from "./code-faults";
import { CodeSidebar } from "./code-sidebar";
import type { CodeTab } from "./code-tab";
import { FileTabs } from "./file-tabs";
import { MissingCode } from "./missing-code";
import { PackagesEditor } from "./packages-editor";
import { RunnerView } from "./runner-view";

const PythonEditor = dynamic(
  () => import("./python-editor").then((module) => module.PythonEditor),
  {
    ssr: false,
    loading: () => <Skeleton className="h-full w-full" />,
  },
);

/** The code of an Execute-code step, large, over the canvas. Esc returns to where the author was. */
export function CodePane({ stepId }: { stepId: StepId }) {
  const step = useStep(stepId);
  const pane = useRef<HTMLElement>(null);
  const close = () => {
    openCode(undefined);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-id="${stepId}"]`)?.focus(),
    );
  };
  useEffect(() => {
    if (!step?.code) openCode(undefined); // the step went away, by undo or from elsewhere
  }, [step]);
  if (!step?.code) return null;

  const { icon, category } = kindOf(step);
  return (
    <section
      ref={pane}
      aria-label={`Code of ${step.definition.Name}`}
      className="flex h-full flex-col"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !isTyping(event.target)) close();
      }}
    >
      <CodeArea stepId={stepId} entryFile={step.code.entryFile} onLeave={close}>
        <div className="flex items-center gap-2.5 px-3">
          <CategoryIcon icon={icon} category={category} />
          <h2 className="font-semibold text-15">{step.definition.Name}</h2>
        </div>
      </CodeArea>
    </section>
  );
}

function CodeArea({
  stepId,
  entryFile,
  onLeave,
  children,
}: {
  stepId: StepId;
  entryFile: string;
  onLeave: () => void;
  children: React.ReactNode;
}) {
  const [tab, setTab] = useState<CodeTab>({ kind: "file", name: entryFile });
  return (
    <>
      <header className="flex h-12 shrink-0 items-stretch border-line border-b">
        {children}
        <FileTabs stepId={stepId} tab={tab} onSelect={setTab} />
        <div className="ml-auto flex items-center px-3">
          <Button variant="ghost" icon={<Minimize2 size={15} aria-hidden />} onClick={onLeave}>
            Close
          </Button>
        </div>
      </header>
      <div className="flex min-h-0 flex-1">
        <CodeSidebar stepId={stepId} />
        <div className="flex min-w-0 flex-1 flex-col">
          <div className="min-h-0 flex-1">
            <TabContent stepId={stepId} tab={tab} onSelect={setTab} onLeave={onLeave} />
          </div>
          {tab.kind === "file" && <CodeFaults stepId={stepId} fileName={tab.name} />}
        </div>
      </div>
    </>
  );
}

function TabContent({
  stepId,
  tab,
  onSelect,
  onLeave,
}: {
  stepId: StepId;
  tab: CodeTab;
  onSelect: (tab: CodeTab) => void;
  onLeave: () => void;
}) {
  const store = useEditorStore();
  const files = useEditor((state) => state.document.files);
  if (tab.kind === "packages") return <PackagesEditor stepId={stepId} />;
  if (tab.kind === "runner") return <RunnerView stepId={stepId} />;
  const file = filesOf({ files }, stepId).find(({ name }) => name === tab.name);
  if (!file) return <MissingCode stepId={stepId} fileName={tab.name} onCreate={onSelect} />;
  return (
    <PythonEditor
      path={file.path}
      initialText={file.text}
      onLeave={onLeave}
      onChange={(text) =>
        store.run(editFile, { stepId, name: file.name, text }, { mergeKey: `code:${file.path}` })
      }
    />
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, .nokey") !== null;
}
