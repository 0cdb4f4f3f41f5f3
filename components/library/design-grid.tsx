"use client";

import clsx from "clsx";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { DesignCard } from "./design-card";
import { DropCard } from "./drop-card";
import type { DesignActions } from "./use-design-actions";

export const GRID_CLASS = "grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4";

const SPANS = {
  sm: ["sm:col-span-2", "sm:col-span-1"],
  lg: ["lg:col-span-3", "lg:col-span-2", "lg:col-span-1"],
  xl: ["xl:col-span-4", "xl:col-span-3", "xl:col-span-2", "xl:col-span-1"],
} as const;

/** Classes that make the drop card fill the last row behind `count` cards. */
function restOfRow(count: number): string {
  return clsx(SPANS.sm[count % 2], SPANS.lg[count % 3], SPANS.xl[count % 4]);
}

interface DesignGridProps {
  readonly designs: readonly DesignHeadJson[];
  readonly actions: DesignActions;
  readonly now: Date;
  readonly onImport: () => void;
}

/** The designs as cards, and at the end of the row the place to drop another. */
export function DesignGrid({ designs, actions, now, onImport }: DesignGridProps) {
  return (
    <ul aria-label="Pipelines" className={GRID_CLASS}>
      {designs.map((design) => (
        <li key={design.id} className="min-w-0">
          <DesignCard design={design} actions={actions} now={now} />
        </li>
      ))}
      <li className={restOfRow(designs.length)}>
        <DropCard onClick={onImport} />
      </li>
    </ul>
  );
}
