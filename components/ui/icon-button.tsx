"use client";

import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { type ControlSize, useControlSize } from "./control-size";
import { Tooltip, type TooltipProps } from "./tooltip";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  /** Its name and its tooltip. */
  readonly label: string;
  /** As `shortcutText` takes it: `Mod+Z`. */
  readonly shortcut?: string;
  readonly icon: ReactNode;
  readonly size?: ControlSize;
  readonly tooltipSide?: TooltipProps["side"];
  readonly variant?: "ghost" | "default";
}

const VARIANTS = {
  ghost: "border-transparent text-muted hover:bg-surface-hover hover:text-text",
  default: "border-line-strong bg-surface hover:bg-surface-hover",
} as const;

/** A square button with an icon only; a toggle when `aria-pressed` is given. */
export function IconButton({
  label,
  shortcut,
  icon,
  size: ownSize,
  tooltipSide,
  variant = "ghost",
  className,
  ...rest
}: IconButtonProps) {
  const size = useControlSize(ownSize);
  return (
    <Tooltip content={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={clsx(
          "inline-flex shrink-0 cursor-pointer items-center justify-center rounded-control border",
          "transition-colors duration-120 ease-out disabled:cursor-not-allowed disabled:opacity-40",
          "aria-pressed:bg-accent-soft aria-pressed:text-accent data-[state=open]:bg-surface-hover",
          size === 28 ? "size-7" : "size-8",
          VARIANTS[variant],
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
