"use client";

import { ReactFlowProvider } from "@xyflow/react";
import dynamic from "next/dynamic";
import { useCallback, useEffect, useState } from "react";
import { Canvas } from "@/components/canvas/canvas";
import { useTidy } from "@/components/canvas/use-tidy";
import { Inspector } from "@/components/inspector/inspector";
import { Palette } from "@/components/palette/palette";
import { createEditorStore } from "@/lib/editor/editor-store";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";
import { DrawerBar } from "./drawer-bar";
import { DrawerContent } from "./drawer-content";
import { EditorProvider } from "./editor-context";

import { StudioHeader } from "./studio-header";
import { StudioPanels } from "./studio-panels";
import { openDialog, useStudioUi } from "./studio-ui";
import { AutosaveProvider, useAutosave, useAutosaveWiring, useNewAutosave } from "./use-autosave";
import { useClipboard } from "./use-clipboard";
import { useDuplicate } from "./use-duplicate";
import { useFirstLayout } from "./use-first-layout";
import { useShortcuts } from "./use-shortcuts";
import { useValidation } from "./use-validation";

const CodePane = dynamic(() => import("@/components/code/code-pane").then((m) => m.CodePane), {
  ssr: false,
});
const LensPane = dynamic(() => import("@/components/lens/lens-pane").then((m) => m.LensPane), {
  ssr: false,
});
const ConnectDialog = dynamic(
  () => import("@/components/canvas/connect-dialog").then((m) => m.ConnectDialog),
  { ssr: false },
);
const BranchDialog = dynamic(
  () => import("@/components/canvas/branch-dialog").then((m) => m.BranchDialog),
  { ssr: false },
);
const ShortcutSheet = dynamic(() => import("./shortcut-sheet").then((m) => m.ShortcutSheet), {
  ssr: false,
});
const ExportDialog = dynamic(
  () => import("@/components/export/export-dialog").then((m) => m.ExportDialog),
  {
    ssr: false,
  },
);
const ConflictDialog = dynamic(
  () => import("@/components/saving/conflict-dialog").then((m) => m.ConflictDialog),
  { ssr: false },
);
const HistoryDialog = dynamic(
  () => import("@/components/saving/history-dialog").then((m) => m.HistoryDialog),
  { ssr: false },
);

export interface OpenedDesign {
  readonly id: string;
  readonly revision: number;
  readonly document: PipelineDocument;
}

/** The editor of one design. */
export function Studio({ design }: { design: OpenedDesign }) {
  const [store] = useState(() => createEditorStore(design.id, design));
  const autosave = useNewAutosave(store);
  useAutosaveWiring(store, autosave);
  return (
    <EditorProvider store={store}>
      <AutosaveProvider value={autosave}>
        <ReactFlowProvider>
          <Workbench />
        </ReactFlowProvider>
      </AutosaveProvider>
    </EditorProvider>
  );
}

function Workbench() {
  const autosave = useAutosave();
  const flush = useCallback(() => void autosave.flush(), [autosave]);
  const { tidy } = useTidy();
  const duplicate = useDuplicate();
  const drawer = useStudioUi((state) => state.drawer);
  const isLensOpen = useStudioUi((state) => state.isLensOpen);
  useCleanLeave();
  useValidation();
  useFirstLayout();
  useClipboard();
  useShortcuts({ flush, tidy, duplicate });

  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <StudioHeader />
      <StudioPanels
        palette={<Palette />}
        canvas={<CanvasOrCode />}
        inspector={<Inspector />}
        lens={isLensOpen && <LensPane />}
        drawer={{ bar: <DrawerBar />, open: drawer && <DrawerContent tab={drawer} /> }}
      />
      <StudioDialogs />
    </div>
  );
}

function CanvasOrCode() {
  const codeStepId = useStudioUi((state) => state.codeStepId);
  return (
    <main className="relative h-full">
      <Canvas />
      {codeStepId && (
        <div className="absolute inset-0 z-20 bg-surface">
          <CodePane key={codeStepId} stepId={stepId(codeStepId)} />
        </div>
      )}
    </main>
  );
}

function StudioDialogs() {
  const dialog = useStudioUi((state) => state.dialog);
  const close = () => openDialog(undefined);
  return (
    <>
      {dialog === "export" && <ExportDialog onClose={close} />}
      {dialog === "conflict" && <ConflictDialog onClose={close} />}
      {dialog === "history" && <HistoryDialog onClose={close} />}
      {dialog === "connect" && <ConnectDialog onClose={close} />}
      {dialog === "branch" && <BranchDialog onClose={close} />}
      {dialog === "shortcuts" && <ShortcutSheet onClose={close} />}
    </>
  );
}

/** What belongs to this visit closes with it. */
function useCleanLeave(): void {
  useEffect(() => {
    return () => void useStudioUi.setState({ codeStepId: undefined, dialog: undefined });
  }, []);
}
