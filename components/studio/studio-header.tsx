"use client";

import { ArrowLeft, History } from "lucide-react";
import Link from "next/link";
import { ThemeMenu } from "@/components/theme/theme-menu";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { PipelineName } from "./pipeline-name";
import { ProblemsPill } from "./problems-pill";
import { SaveStatus } from "./save-status";
import { openDialog } from "./studio-ui";
import { UndoButtons } from "./undo-buttons";
import { ViewSwitch } from "./view-switch";

export function StudioHeader() {
  return (
    <header className="isolate flex h-12 items-center gap-2 border-line border-b bg-surface px-3">
      <Link
        href="/"
        className="flex h-8 items-center gap-2 rounded-control px-2 text-13 text-muted hover:bg-surface-hover hover:text-text"
      >
        <ArrowLeft size={16} aria-hidden /> Library
      </Link>
      <span aria-hidden className="h-6 w-px bg-line" />
      <PipelineName />
      <SaveStatus onResolve={() => openDialog("conflict")} />
      <UndoButtons />
      <ViewSwitch />
      <div className="ml-auto flex items-center gap-2">
        <ProblemsPill />
        <IconButton
          label="Versions"
          onClick={() => openDialog("history")}
          icon={<History size={16} />}
        />
        <ThemeMenu />
        <Button variant="primary" size={32} onClick={() => openDialog("export")}>
          Export
        </Button>
      </div>
    </header>
  );
}
