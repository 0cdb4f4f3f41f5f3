import {
  Activity,
  BadgeCheck,
  CalendarClock,
  FolderDown,
  GitBranch,
  Hand,
  type LucideIcon,
} from "lucide-react";
import type { TriggerType } from "@/lib/pipeline/trigger";

const ICONS: Readonly<Record<TriggerType, LucideIcon>> = {
  schedule: CalendarClock,
  "data-arrival": FolderDown,
  drift: Activity,
  "model-approval": BadgeCheck,
  push: GitBranch,
  manual: Hand,
};

/** The icon of a trigger on its tint; decoration beside its name. */
export function TriggerIcon({ type }: { type: TriggerType }) {
  const Icon = ICONS[type];
  return (
    <span
      aria-hidden
      data-category="integration"
      className="inline-flex size-7 shrink-0 items-center justify-center rounded-control bg-tint text-ink"
    >
      <Icon className="size-4" strokeWidth={1.75} />
    </span>
  );
}
