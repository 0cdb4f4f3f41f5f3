import clsx from "clsx";

/** The place of something that is still loading; give it the size of what comes. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <div aria-hidden className={clsx("breathe rounded-control bg-surface-hover", className)} />
  );
}
