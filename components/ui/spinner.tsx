import clsx from "clsx";
import { LoaderCircle } from "lucide-react";

/** Turns while something is under way; `label` is for screen readers and left out where text stands beside it. */
export function Spinner({
  label,
  className,
}: {
  readonly label?: string;
  readonly className?: string;
}) {
  const icon = <LoaderCircle aria-hidden className={clsx("size-4 animate-spin", className)} />;
  if (label === undefined) return icon;
  return (
    <span role="status" className="inline-flex">
      {icon}
      <span className="sr-only">{label}</span>
    </span>
  );
}
