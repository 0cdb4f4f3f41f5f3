import { Skeleton } from "@/components/ui/skeleton";

/** The settings of a step before their form is there: heading, tabs and the first fields. */
export function InspectorSkeleton() {
  return (
    <div role="status" aria-label="Loading the settings" className="flex flex-col gap-4 p-3.5">
      <div className="flex items-center gap-2.5">
        <Skeleton className="size-9" />
        <div className="flex flex-1 flex-col gap-1.5">
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-3 w-48" />
        </div>
      </div>
      <Skeleton className="h-7 w-full" />
      {["first", "second", "third"].map((field) => (
        <div key={field} className="flex flex-col gap-1.5">
          <Skeleton className="h-3 w-24" />
          <Skeleton className="h-7 w-full" />
        </div>
      ))}
    </div>
  );
}
