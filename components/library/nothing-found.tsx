"use client";

import { SearchX } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { LibraryView } from "./use-library-view";

/** No pipeline answers the search. */
export function NothingFound({ view }: { readonly view: LibraryView }) {
  const showAll = () => {
    view.setQuery("");
    view.setFilter("all");
  };
  return (
    <EmptyState
      className="rounded-card border border-line bg-surface-sunken py-12"
      icon={<SearchX aria-hidden className="size-6" strokeWidth={1.75} />}
      title={view.query === "" ? "No pipeline is like that" : `Nothing is called “${view.query}”`}
      action={
        <Button size={32} onClick={showAll}>
          Show all
        </Button>
      }
    >
      Names and the kinds of steps are searched, every word for itself.
    </EmptyState>
  );
}
