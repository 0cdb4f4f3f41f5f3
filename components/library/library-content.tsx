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
import { ScenarioSection } from "./scenario-section";
import type { Scenario } from "./scenarios";
import { hasProblems, selectDesigns } from "./select-designs";
import { useDesignActions } from "./use-design-actions";
import type { Designs } from "./use-designs";
import { type LibraryView, useLibraryView } from "./use-library-view";
import { useNow } from "./use-now";

interface LibraryContentProps {
  readonly designs: Designs;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Id of the scenario that is being opened. */
  readonly starting: string | undefined;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onRename: (design: DesignHeadJson) => void;
  readonly onScenario: (scenario: Scenario) => void;
}

/** What stands under the bar: the pipelines in whatever state they are. */
export function LibraryContent(props: LibraryContentProps) {
  const { designs, searchRef, starting, onNew, onImport, onScenario } = props;
  const { list } = designs;
  const view = useLibraryView();
  const isEmpty = list.kind === "ready" && list.designs.length === 0;
  const offersProblems = list.kind === "ready" && list.designs.some(hasProblems);
  return (
    <main className="mx-auto flex w-full max-w-330 flex-1 flex-col gap-4 px-6 pt-7 pb-16">
      <h1 className="font-semibold text-24">Pipelines</h1>
      {isEmpty ? (
        <EmptyLibrary onNew={onNew} onImport={onImport} onScenario={onScenario} />
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
            <ScenarioSection starting={starting} onStart={onScenario} />
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
