import clsx from "clsx";
import type { ControlSize } from "./control-size";

export type ButtonVariant = "primary" | "default" | "ghost" | "danger";

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: "bg-accent text-accent-text border-transparent hover:bg-accent-hover",
  default: "bg-surface border-line-strong hover:bg-surface-hover",
  ghost: "bg-transparent border-transparent text-muted hover:bg-surface-hover hover:text-text",
  danger: "bg-surface border-line-strong text-danger hover:bg-danger-soft",
};

/** Class names of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant, size: ControlSize): string {
  return clsx(
    "inline-flex shrink-0 cursor-pointer items-center justify-center gap-1.5 whitespace-nowrap rounded-control border",
    "select-none font-medium text-13 transition-colors duration-120 ease-out",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50",
    size === 28 ? "h-7 px-2.5" : "h-8 px-3",
    VARIANTS[variant],
  );
}
