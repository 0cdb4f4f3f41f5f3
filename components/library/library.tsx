"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { DropOverlay } from "./drop-overlay";
import { HelpDialog } from "./help-dialog";
import { ImportDialog } from "./import-dialog";
import type { ImportSource } from "./import-source";
import { LibraryBar } from "./library-bar";
import { LibraryContent } from "./library-content";
import { NameDialog } from "./name-dialog";
import { NewPipelineDialog } from "./new-pipeline-dialog";
import { renameDesign } from "./rename-design";
import type { TemplateOffer } from "./template-offer";
import { useDesigns } from "./use-designs";
import { useNewDesigns } from "./use-new-designs";
import { usePageImport } from "./use-page-import";
import { useShortcuts } from "./use-shortcuts";

/** The dialogue that is open, if any. */
type OpenDialog =
  | { readonly kind: "none" | "new" | "help" }
  | { readonly kind: "import"; readonly source: ImportSource; readonly number: number }
  | { readonly kind: "rename"; readonly design: DesignHeadJson };

const NONE = { kind: "none" } as const;

/** The first page: all pipelines, and every way to make another. */
export function Library({ templates }: { readonly templates: readonly TemplateOffer[] }) {
  const [dialog, setDialog] = useState<OpenDialog>(NONE);
  const search = useRef<HTMLInputElement>(null);
  const designs = useDesigns();
  const { list } = designs;
  const taken = useMemo(
    () => new Set(list.kind === "ready" ? list.designs.map(({ name }) => name) : []),
    [list],
  );
  const { open, create, startTemplate, starting } = useNewDesigns(taken);

  const close = useCallback(() => setDialog(NONE), []);
  const askNew = useCallback(() => setDialog({ kind: "new" }), []);
  const askHelp = useCallback(() => setDialog({ kind: "help" }), []);
  const askName = useCallback(
    (design: DesignHeadJson) => setDialog({ kind: "rename", design }),
    [],
  );
  const importFrom = useCallback((source: ImportSource) => {
    setDialog((shown) => {
      const number = shown.kind === "import" ? shown.number + 1 : 0; // a new number starts it afresh
      return { kind: "import", source, number };
    });
  }, []);
  const askImport = useCallback(() => importFrom({ kind: "ask" }), [importFrom]);
  const keys = useMemo(
    () => ({ "/": () => search.current?.focus(), n: askNew, i: askImport, "?": askHelp }),
    [askNew, askImport, askHelp],
  );
  useShortcuts(keys);
  const dragging = usePageImport(importFrom);

  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <LibraryBar onHelp={askHelp} />
      <LibraryContent
        designs={designs}
        searchRef={search}
        templates={templates}
        starting={starting}
        onNew={askNew}
        onImport={askImport}
        onRename={askName}
        onTemplate={startTemplate}
      />
      {dragging && <DropOverlay />}
      <HelpDialog open={dialog.kind === "help"} onOpenChange={(next) => !next && close()} />
      {dialog.kind === "new" && (
        <NewPipelineDialog offers={templates} taken={taken} onClose={close} onCreate={create} />
      )}
      {dialog.kind === "rename" && (
        <NameDialog
          title="Rename pipeline"
          submitLabel="Rename"
          suggestedName={dialog.design.name}
          onClose={close}
          onSubmit={async (name) => {
            const fault = await renameDesign(dialog.design.id, name);
            if (fault === undefined) close();
            await designs.reload();
            return fault;
          }}
        />
      )}
      {dialog.kind === "import" && (
        <ImportDialog key={dialog.number} source={dialog.source} onClose={close} onCreated={open} />
      )}
    </div>
  );
}
