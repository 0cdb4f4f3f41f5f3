"use client";

import type { Ref } from "react";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { DesignGrid } from "./design-grid";
import { DesignTable } from "./design-table";
import { DropCard } from "./drop-card";
import { EmptyLibrary } from "./empty-library";
import { LibraryFailed } from "./library-failed";
import { LibrarySkeleton } from "./library-skeleton";
import { LibraryToolbar } from "./library-toolbar";
import { NothingFound } from "./nothing-found";
import { hasProblems, selectDesigns } from "./select-designs";
import type { TemplateOffer } from "./template-offer";
import { TemplateSection } from "./template-section";
import { useDesignActions } from "./use-design-actions";
import type { Designs } from "./use-designs";
import { type LibraryView, useLibraryView } from "./use-library-view";
import { useNow } from "./use-now";

interface LibraryContentProps {
  readonly designs: Designs;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly templates: readonly TemplateOffer[];
  /** Id of the template that is being opened. */
  readonly starting: string | undefined;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onRename: (design: DesignHeadJson) => void;
  readonly onTemplate: (offer: TemplateOffer) => void;
}

/** What stands under the bar: the pipelines in whatever state they are. */
export function LibraryContent(props: LibraryContentProps) {
  const { designs, searchRef, templates, starting, onNew, onImport, onTemplate } = props;
  const offered = { offers: templates, starting, onStart: onTemplate };
  const { list } = designs;
  const view = useLibraryView();
  const isEmpty = list.kind === "ready" && list.designs.length === 0;
  const offersProblems = list.kind === "ready" && list.designs.some(hasProblems);
  return (
    <main className="mx-auto flex w-full max-w-330 flex-1 flex-col gap-4 px-6 pt-7 pb-16">
      <h1 className="font-semibold text-24">Pipelines</h1>
      {isEmpty ? (
        <EmptyLibrary {...offered} onNew={onNew} onImport={onImport} />
      ) : (
        <>
          <LibraryToolbar
            view={view}
            offersProblems={offersProblems}
            searchRef={searchRef}
            onImport={onImport}
            onNew={onNew}
          />
          {list.kind === "loading" && <LibrarySkeleton />}
          {list.kind === "failed" && (
            <LibraryFailed failure={list.failure} onRetry={designs.reload} />
          )}
          {list.kind === "ready" && <ShownDesigns {...props} view={view} all={list.designs} />}
          <div className="pt-4">
            <TemplateSection {...offered} />
          </div>
        </>
      )}
    </main>
  );
}

interface ShownDesignsProps extends LibraryContentProps {
  readonly view: LibraryView;
  readonly all: readonly DesignHeadJson[];
}

function ShownDesigns({ designs, view, all, onImport, onRename }: ShownDesignsProps) {
  const now = useNow();
  const actions = useDesignActions(designs, { askName: onRename });
  const { query, order, filter } = view;
  const shown = selectDesigns(all, { query, order, filter, now });
  if (shown.length === 0) return <NothingFound view={view} />;
  if (view.layout === "grid") {
    return <DesignGrid designs={shown} actions={actions} now={now} onImport={onImport} />;
  }
  return (
    <>
      <DesignTable designs={shown} actions={actions} now={now} />
      <DropCard onClick={onImport} />
    </>
  );
}
