"use client";

import { Search } from "lucide-react";
import { useId, useRef, useState } from "react";
import { kindsByCategory, searchKinds } from "@/lib/steps/search-kinds";
import { PaletteItem } from "./palette-item";
import { useAddStep } from "./use-add-step";

/** Every kind of step, by category or by search; drag one, or press Enter to add it beside the selection. */
export function Palette() {
  const [query, setQuery] = useState("");
  const found = query.trim() === "" ? undefined : searchKinds(query);
  const addStep = useAddStep();
  const list = useRef<HTMLDivElement>(null);
  const searchId = useId();

  const moveFocus = (by: number) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>("[data-palette-item]") ?? [])];
    const focused = globalThis.document.activeElement;
    const current = focused instanceof HTMLElement ? items.indexOf(focused) : -1;
    items[Math.min(items.length - 1, Math.max(0, current + by))]?.focus();
  };

  return (
    <nav
      aria-label="Steps"
      className="flex h-full flex-col bg-surface"
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
        event.preventDefault();
        moveFocus(event.key === "ArrowDown" ? 1 : -1);
      }}
    >
      <div className="p-2">
        <label htmlFor={searchId} className="sr-only">
          Search steps
        </label>
        <div className="flex h-8 items-center gap-2 rounded-control border border-line bg-surface-sunken px-2.5 focus-within:border-accent">
          <Search size={14} className="text-muted" aria-hidden />
          <input
            id={searchId}
            data-shortcut-search
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              const [first] = found ?? [];
              if (event.key === "Enter" && first) addStep(first.kind);
              else if (event.key !== "Escape" || query === "") return;
              event.preventDefault();
              setQuery("");
            }}
            placeholder="Search steps"
            className="min-w-0 flex-1 bg-transparent text-13 outline-none placeholder:text-muted"
          />
          <kbd className="rounded border border-line px-1 font-sans text-11 text-muted">/</kbd>
        </div>
      </div>
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto px-2 pb-4">
        {found ? (
          <SearchResults query={query} kinds={found} />
        ) : (
          kindsByCategory().map(({ category, title, kinds }) => (
            <section key={category} aria-label={title} className="mt-3 first:mt-1">
              <h2 className="px-1 pb-1 font-medium text-12 text-muted">{title}</h2>
              {kinds.map((kind) => (
                <PaletteItem key={kind.kind} kind={kind} />
              ))}
            </section>
          ))
        )}
      </div>
    </nav>
  );
}

function SearchResults({ query, kinds }: { query: string; kinds: ReturnType<typeof searchKinds> }) {
  if (kinds.length === 0) {
    return (
      <p role="status" className="px-1 py-3 text-12 text-muted">
        No step matches “{query}”. Try what it does: train, check, deploy.
      </p>
    );
  }
  return kinds.map((kind) => <PaletteItem key={kind.kind} kind={kind} />);
}
