import clsx from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";

export type BadgeTone = "error" | "warning" | "note" | "success" | "neutral";

export interface BadgeProps {
  readonly tone: BadgeTone;
  readonly count: number;
  /** `full` says "2 warnings"; `compact` shows icon and number, and reads out the words. */
  readonly form?: "full" | "compact" | "plain";
  readonly className?: string;
}

const LOOKS = {
  error: { icon: CircleAlert, ink: "text-danger", soft: "bg-danger-soft", noun: "error" },
  warning: { icon: TriangleAlert, ink: "text-warning", soft: "bg-warning-soft", noun: "warning" },
  note: { icon: Info, ink: "text-info", soft: "bg-info-soft", noun: "note" },
  success: { icon: CircleCheck, ink: "text-success", soft: "bg-success-soft", noun: "" },
  neutral: { icon: undefined, ink: "text-muted", soft: "bg-surface-hover", noun: "" },
} as const;

/** A count with an icon and a word; never colour alone. `plain` drops the soft ground. */
export function Badge({ tone, count, form = "compact", className }: BadgeProps) {
  const { icon: Icon, ink, soft, noun } = LOOKS[tone];
  const word = noun && (count === 1 ? noun : `${noun}s`);
  return (
    <span
      className={clsx(
        "inline-flex shrink-0 items-center gap-1 font-medium tabular-nums",
        form === "full" ? "h-6 rounded-full px-2.5 text-13" : "h-4.5 rounded-[5px] text-11",
        form === "compact" && "px-1.5",
        form !== "plain" && soft,
        ink,
        className,
      )}
    >
      {Icon && <Icon aria-hidden className={form === "full" ? "size-4" : "size-3.5"} />}
      {count}
      {word && <span className={form === "full" ? undefined : "sr-only"}>{word}</span>}
    </span>
  );
}
