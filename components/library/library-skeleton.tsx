import { Skeleton } from "@/components/ui/skeleton";
import { GRID_CLASS } from "./design-grid";

const CARDS = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** The library's cards before they are there. */
export function LibrarySkeleton() {
  return (
    <div role="status">
      <span className="sr-only">Loading the pipelines</span>
      <div className={GRID_CLASS}>
        {CARDS.map((card) => (
          <div key={card} className="overflow-hidden rounded-card border border-line">
            <div className="h-33 border-line border-b bg-surface-sunken" />
            <div className="flex flex-col gap-2.5 px-3.5 pt-3.5 pb-3">
              <Skeleton className="h-3 w-36" />
              <Skeleton className="h-2.5 w-44" />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
