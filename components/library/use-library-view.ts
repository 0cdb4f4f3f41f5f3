"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import type { DesignFilter, DesignOrder } from "./select-designs";
import { useRemembered } from "./use-remembered";

export type LibraryLayout = "grid" | "list";

/** What the reader looks for and how it is laid out. */
export interface LibraryView {
  readonly query: string;
  readonly filter: DesignFilter;
  readonly order: DesignOrder;
  readonly layout: LibraryLayout;
  readonly setQuery: (query: string) => void;
  readonly setFilter: (filter: DesignFilter) => void;
  readonly setOrder: (order: DesignOrder) => void;
  readonly setLayout: (layout: LibraryLayout) => void;
}

/** Writes one search parameter without a new entry in the history, so that Back restores what was looked for. */
function setParameter(name: string, value: string, initial: string): void {
  const url = new URL(window.location.href);
  if (value === initial) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  window.history.replaceState(null, "", url);
}

/** Search and filter live in the address; order and layout are remembered in this browser. */
export function useLibraryView(): LibraryView {
  const parameters = useSearchParams();
  const [order, setOrder] = useRemembered<DesignOrder>("library:order", ["changed", "name"]);
  const [layout, setLayout] = useRemembered<LibraryLayout>("library:layout", ["grid", "list"]);
  // The address follows a moment later, so what is typed is kept here.
  const [query, setQuery] = useState(parameters.get("q") ?? "");
  const shown = parameters.get("show");
  return {
    query,
    filter: shown === "week" || shown === "problems" ? shown : "all",
    order,
    layout,
    setQuery: (next) => {
      setQuery(next);
      setParameter("q", next, "");
    },
    setFilter: (filter) => setParameter("show", filter, "all"),
    setOrder,
    setLayout,
  };
}
