import { Spinner } from "@/components/ui/spinner";

/** The moment before a page is there. */
export default function Loading() {
  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <div className="h-12 border-line border-b" />
      <div className="flex flex-1 items-center justify-center text-muted">
        <Spinner label="Loading" className="size-5" />
      </div>
    </div>
  );
}
