import clsx from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type CalloutTone = "info" | "warning" | "danger" | "success";

export interface CalloutProps {
  readonly tone?: CalloutTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** A button beside the text, or under it where there is no room. */
  readonly action?: ReactNode;
  /** True when it appears because of what the user did: it is read out at once. */
  readonly alert?: boolean;
  readonly className?: string;
}

const LOOKS = {
  info: { icon: Info, ink: "text-info", soft: "bg-info-soft" },
  warning: { icon: TriangleAlert, ink: "text-warning", soft: "bg-warning-soft" },
  danger: { icon: CircleAlert, ink: "text-danger", soft: "bg-danger-soft" },
  success: { icon: CircleCheck, ink: "text-success", soft: "bg-success-soft" },
} as const;

/** Something to know about what stands around it. */
export function Callout(props: CalloutProps) {
  const { tone = "info", title, children, action, alert = false, className } = props;
  const { icon: Icon, ink, soft } = LOOKS[tone];
  return (
    <div
      role={alert ? "alert" : undefined}
      className={clsx(
        "flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-control px-3 py-2.5 text-13",
        soft,
        className,
      )}
    >
      <div className="flex min-w-0 flex-1 basis-60 gap-2.5">
        <Icon aria-hidden className={clsx("mt-0.5 size-4 shrink-0", ink)} />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          {title && <p className="font-medium">{title}</p>}
          {children && <div className={clsx(title && "text-muted")}>{children}</div>}
        </div>
      </div>
      {action && <div className="flex shrink-0 gap-2">{action}</div>}
    </div>
  );
}
