"use client";

import clsx from "clsx";
import { CircleAlert } from "lucide-react";
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useId,
  useMemo,
} from "react";
import { Tooltip } from "./tooltip";

/** What a control inside a `Field` takes over: its id and the texts that describe it. */
export interface FieldWiring {
  readonly id?: string;
  readonly labelId?: string;
  readonly describedBy?: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

const FieldContext = createContext<FieldWiring>({ invalid: false, required: false });

/** For controls: ids and state of the `Field` around them; empty outside of one. */
export function useFieldWiring(): FieldWiring {
  return useContext(FieldContext);
}

export interface FieldProps {
  readonly label: ReactNode;
  /** One control of `components/ui`. */
  readonly children: ReactNode;
  /** One sentence under the control. */
  readonly help?: ReactNode;
  /** Shows the help when the label is pointed at; screen readers have it either way. For dense panels. */
  readonly quietHelp?: boolean;
  /** What is wrong and what to do. */
  readonly error?: ReactNode;
  /** A short fact at the right end of the label's line. */
  readonly hint?: ReactNode;
  readonly required?: boolean;
  /** False hides the star of a required field, as where it is filled already. */
  readonly requiredMark?: boolean;
  readonly className?: string;
}

/** A labelled control with its help and its error. */
export function Field(props: FieldProps) {
  const { label, children, help, quietHelp = false, error, hint, required = false } = props;
  const id = useId();
  const wiring = useMemo(() => {
    const describedBy = clsx(error && `${id}-error`, help && `${id}-help`) || undefined;
    return { id, labelId: `${id}-label`, describedBy, invalid: Boolean(error), required };
  }, [id, error, help, required]);

  return (
    <div className={clsx("flex min-w-0 flex-col gap-1", props.className)}>
      <div className="flex items-baseline justify-between gap-2 text-12">
        <QuietHelp text={quietHelp ? help : undefined}>
          <label id={`${id}-label`} htmlFor={id} className="truncate text-muted">
            {label}
            {required && props.requiredMark !== false && <RequiredMark />}
          </label>
        </QuietHelp>
        {hint && <span className="truncate text-muted">{hint}</span>}
      </div>
      <FieldContext value={wiring}>{children}</FieldContext>
      {error && (
        <p id={`${id}-error`} className="flex gap-1 text-12 text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
          <span className="min-w-0">{error}</span>
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className={quietHelp ? "sr-only" : "text-12 text-muted"}>
          {help}
        </p>
      )}
    </div>
  );
}

function QuietHelp({
  text,
  children,
}: {
  readonly text: ReactNode;
  readonly children: ReactElement;
}) {
  if (!text) return children;
  return (
    <Tooltip content={text} side="left">
      {children}
    </Tooltip>
  );
}

/** The star behind the label of a field that cannot stay empty. */
export function RequiredMark() {
  return (
    <span aria-hidden title="Required" className="ml-0.5 text-danger">
      *
    </span>
  );
}
