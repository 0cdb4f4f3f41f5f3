import clsx from "clsx";
import type { ReactNode } from "react";

export interface EmptyStateProps {
  /** A Lucide icon at 24 px. */
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
}

/** What stands where there is nothing yet: what would be here, and how to get it. */
export function EmptyState({ icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={clsx("flex flex-col items-center gap-1.5 px-6 py-8 text-center", className)}>
      {icon && <span className="mb-1 text-muted">{icon}</span>}
      <p className="font-semibold text-13">{title}</p>
      {children && <p className="max-w-96 text-13 text-muted">{children}</p>}
      {action && <div className="mt-2 flex gap-2">{action}</div>}
    </div>
  );
}
