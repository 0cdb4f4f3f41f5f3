import clsx from "clsx";
import { Check } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { DesignSummary } from "@/lib/api/contracts/design-summary";

/** Errors, else warnings, else a check; nothing while it is not known. */
export function ProblemMark({
  problems,
  className,
}: {
  readonly problems: DesignSummary["problems"];
  readonly className?: string;
}) {
  if (!problems) return null;
  if (problems.errors > 0) {
    return <Badge tone="error" count={problems.errors} form="plain" className={className} />;
  }
  if (problems.warnings > 0) {
    return <Badge tone="warning" count={problems.warnings} form="plain" className={className} />;
  }
  return (
    <span className={clsx("text-success", className)} title="No problems">
      <Check aria-hidden className="size-3.5" />
      <span className="sr-only">No problems</span>
    </span>
  );
}
