import clsx from "clsx";

/** A key or a combination as printed: `/`, `⌘K`. */
export function Kbd({
  children,
  className,
}: {
  readonly children: string;
  readonly className?: string;
}) {
  return (
    <kbd
      className={clsx(
        "inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-[4px] border border-line-strong",
        "px-1 font-mono text-11 text-muted leading-none",
        className,
      )}
    >
      {children}
    </kbd>
  );
}
