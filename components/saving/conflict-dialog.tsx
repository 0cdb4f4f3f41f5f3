"use client";

import { useEffect, useState } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { useAutosave } from "@/components/studio/use-autosave";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { getDesign } from "@/lib/api/client/designs";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { DesignComparison } from "./design-comparison";

interface Theirs {
  readonly document: PipelineDocument;
  readonly revision: number;
}

/** Two people, or two tabs, saved the same design: the author decides what stands. Nothing is lost either way. */
export function ConflictDialog({ onClose }: { onClose: () => void }) {
  const store = useEditorStore();
  const autosave = useAutosave();
  const { designId, document: mine } = useEditor((state) => state);
  const [theirs, setTheirs] = useState<Theirs | "unreachable">();

  useEffect(() => {
    let isCurrent = true;
    getDesign(designId).then((result) => {
      if (isCurrent) setTheirs(result.ok ? result.value : "unreachable");
    });
    return () => {
      isCurrent = false;
    };
  }, [designId]);

  const isReady = theirs !== undefined && theirs !== "unreachable";
  const keepMine = () => {
    if (!isReady) return;
    autosave.keepMine(theirs.revision);
    onClose();
  };
  const takeTheirs = () => {
    if (!isReady) return;
    autosave.takeTheirs(theirs.document, theirs.revision);
    store.replace(theirs.document);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      width="medium"
      title="This design was changed elsewhere"
      description="Another tab or person saved it after you opened it. Choose what becomes the current version; every saved version stays in the list of versions."
      footer={
        <>
          <Button onClick={onClose}>Decide later</Button>
          <Button onClick={takeTheirs} disabled={!isReady}>
            Take theirs
          </Button>
          <Button variant="primary" onClick={keepMine} disabled={!isReady}>
            Keep mine as a new version
          </Button>
        </>
      }
    >
      {theirs === undefined && <Skeleton className="h-24 w-full" />}
      {theirs === "unreachable" && (
        <Callout tone="warning">
          The saved version could not be read. Your work is kept in this browser; try again when the
          server answers.
        </Callout>
      )}
      {isReady && <DesignComparison mine={mine} theirs={theirs.document} />}
    </Dialog>
  );
}
