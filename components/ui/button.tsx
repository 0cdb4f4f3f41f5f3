"use client";

import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";
import { type ControlSize, useControlSize } from "./control-size";
import { Spinner } from "./spinner";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: ButtonVariant;
  readonly size?: ControlSize;
  /** Stands before the text. */
  readonly icon?: ReactNode;
  /** Shows that the action is under way and takes no further click. */
  readonly busy?: boolean;
}

export function Button({
  variant = "default",
  size: ownSize,
  icon,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const size = useControlSize(ownSize);
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || rest["aria-disabled"]}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={clsx(buttonClass(variant, size), className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
