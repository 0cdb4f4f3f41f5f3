"use client";

import { FileCode2, FileCog, Package, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useEditor, useEditorStore, useStep } from "@/components/studio/editor-context";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { addFile } from "@/lib/editor/commands/add-file";
import { filesOf } from "@/lib/pipeline/files";
import type { StepId } from "@/lib/pipeline/ids";
import { uniqueName } from "@/lib/utils/unique-name";
import type { CodeTab } from "./code-tab";
import { FileMenu } from "./file-menu";

interface FileTabsProps {
  readonly stepId: StepId;
  readonly tab: CodeTab;
  readonly onSelect: (tab: CodeTab) => void;
}

/** The step's files, its packages, and the runner that the export writes. */
export function FileTabs({ stepId, tab, onSelect }: FileTabsProps) {
  const store = useEditorStore();
  const documentFiles = useEditor((state) => state.document.files);
  const code = useStep(stepId)?.code;
  const files = filesOf({ files: documentFiles }, stepId);

  const add = () => {
    const taken = new Set(files.map(({ name }) => name.replace(/\.py$/, "")));
    const name = `${uniqueName("helpers", taken, { separator: "_" })}.py`;
    const result = store.run(addFile, { stepId, name });
    if (result.ok) onSelect({ kind: "file", name });
    else toast({ message: result.error.message, tone: "danger" });
  };
  return (
    <nav
      aria-label="Files"
      className="flex min-w-0 items-stretch overflow-x-auto border-line border-l"
    >
      {files.map(({ name }) => (
        <Tab
          key={name}
          isCurrent={tab.kind === "file" && tab.name === name}
          onSelect={() => onSelect({ kind: "file", name })}
          icon={<FileCode2 size={15} aria-hidden />}
          trailing={
            <FileMenu
              stepId={stepId}
              name={name}
              isEntry={name === code?.entryFile}
              onSelect={onSelect}
            />
          }
        >
          {name}
        </Tab>
      ))}
      <Tab
        isCurrent={tab.kind === "packages"}
        onSelect={() => onSelect({ kind: "packages" })}
        icon={<Package size={15} aria-hidden />}
      >
        packages
        {code && code.packages.length > 0 && (
          <span className="rounded bg-accent-soft px-1.5 text-11 text-accent">
            {code.packages.length}
          </span>
        )}
      </Tab>
      <Tab
        isCurrent={tab.kind === "runner"}
        onSelect={() => onSelect({ kind: "runner" })}
        icon={<FileCog size={15} aria-hidden />}
      >
        main.py
      </Tab>
      <div className="flex items-center px-2">
        <IconButton label="Add a file" icon={<Plus size={16} />} onClick={add} />
      </div>
    </nav>
  );
}

function Tab({
  isCurrent,
  onSelect,
  icon,
  trailing,
  children,
}: {
  isCurrent: boolean;
  onSelect: () => void;
  icon: ReactNode;
  trailing?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      data-current={isCurrent || undefined}
      className="flex items-center border-line border-r border-b-2 border-b-transparent pr-1 data-current:border-b-accent"
    >
      <button
        type="button"
        aria-current={isCurrent || undefined}
        onClick={onSelect}
        className="flex h-full cursor-pointer items-center gap-1.5 pr-2 pl-3 text-13 text-muted aria-[current]:text-text"
      >
        {icon}
        {children}
      </button>
      {trailing}
    </div>
  );
}
