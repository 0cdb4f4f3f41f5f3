import clsx from "clsx";
import type { ControlSize } from "./control-size";

/** Frame of everything one types or chooses in. */
export const CONTROL_FRAME =
  "w-full min-w-0 rounded-control border text-13 text-text transition-colors duration-120 placeholder:text-muted disabled:cursor-not-allowed disabled:opacity-60";

export function controlClass(
  size: ControlSize,
  {
    invalid,
    mono = false,
    sunken = false,
  }: { readonly invalid: boolean; readonly mono?: boolean; readonly sunken?: boolean },
): string {
  return clsx(
    CONTROL_FRAME,
    "focus-visible:outline-offset-[-1px]",
    size === 28 ? "h-7" : "h-8",
    sunken ? "bg-surface-sunken" : "bg-field",
    invalid ? "border-danger" : sunken ? "border-line" : "border-line-strong",
    mono && "font-mono text-12",
  );
}
