import type { ReactNode } from "react";

interface PanelActionProps {
  /** A Lucide icon at 14 px. */
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly children: string;
}

/** A line at the foot of a panel. */
export function PanelAction({ icon, onClick, children }: PanelActionProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="flex h-7 cursor-pointer items-center gap-2 rounded-control px-2 text-left text-13 hover:bg-surface-hover"
    >
      <span aria-hidden className="text-muted">
        {icon}
      </span>
      {children}
    </button>
  );
}
