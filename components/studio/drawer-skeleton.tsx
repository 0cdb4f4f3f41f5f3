import { Skeleton } from "@/components/ui/skeleton";

/** A panel of the drawer before it is there: its bar, and some rows. */
export function DrawerSkeleton() {
  return (
    <div aria-hidden className="flex h-full flex-col gap-2.5 bg-surface p-3">
      <Skeleton className="h-7 w-72" />
      {["first", "second", "third", "fourth"].map((row) => (
        <Skeleton key={row} className="h-6 w-full" />
      ))}
    </div>
  );
}
