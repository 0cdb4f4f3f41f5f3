"use client";

import { LayoutGrid, List, Plus, Search, Upload } from "lucide-react";
import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import { ControlSizeProvider } from "@/components/ui/control-size";
import { Kbd } from "@/components/ui/kbd";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { LibraryView } from "./use-library-view";

interface LibraryToolbarProps {
  readonly view: LibraryView;
  readonly offersProblems: boolean;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onImport: () => void;
  readonly onNew: () => void;
}

const ORDERS = [
  { value: "changed", label: "Last changed" },
  { value: "name", label: "Name" },
] as const;

const FILTERS = [
  { value: "all", label: "All" },
  { value: "week", label: "Changed this week" },
  { value: "problems", label: "With problems" },
] as const;

const LAYOUTS = [
  { value: "grid", label: "Cards", icon: <LayoutGrid className="size-4" />, iconOnly: true },
  { value: "list", label: "List", icon: <List className="size-4" />, iconOnly: true },
] as const;

/** Finding on the left, making on the right. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const { view, offersProblems, searchRef, onImport, onNew } = props;
  const filters = offersProblems ? FILTERS : FILTERS.filter(({ value }) => value !== "problems");
  return (
    <ControlSizeProvider size={32}>
      <div role="toolbar" aria-label="Pipelines" className="flex flex-wrap items-center gap-2">
        <TextField
          ref={searchRef}
          type="search"
          sunken
          aria-label="Search pipelines"
          placeholder="Search names and kinds of steps"
          value={view.query}
          onChange={view.setQuery}
          onKeyDown={(event) => {
            if (event.key === "Escape") view.setQuery("");
          }}
          leading={<Search aria-hidden className="size-4" />}
          trailing={view.query === "" ? <Kbd>/</Kbd> : undefined}
          className="max-w-75"
        />
        <Select
          quiet
          aria-label="Show"
          value={view.filter}
          onChange={view.setFilter}
          options={filters}
        />
        <Select
          quiet
          aria-label="Order"
          value={view.order}
          onChange={view.setOrder}
          options={ORDERS}
        />
        <div className="ml-auto flex items-center gap-2">
          <SegmentedControl
            label="Layout"
            value={view.layout}
            onChange={view.setLayout}
            options={LAYOUTS}
          />
          <Button icon={<Upload aria-hidden className="size-4" />} onClick={onImport}>
            Import
          </Button>
          <Button variant="primary" icon={<Plus aria-hidden className="size-4" />} onClick={onNew}>
            New pipeline
          </Button>
        </div>
      </div>
    </ControlSizeProvider>
  );
}
