"use client";

import { RotateCw, Unplug } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { CallFailure } from "@/lib/api/client/call";
import { callMessage } from "./call-message";

interface LibraryFailedProps {
  readonly failure: CallFailure;
  readonly onRetry: () => Promise<void>;
}

/** The list could not be read: why, and another try. */
export function LibraryFailed({ failure, onRetry }: LibraryFailedProps) {
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    await onRetry();
    setBusy(false);
  };
  return (
    <div
      role="alert"
      className="flex flex-col items-center gap-1.5 rounded-card border border-line bg-surface-sunken px-6 py-12 text-center"
    >
      <Unplug aria-hidden className="mb-1 size-6 text-danger" strokeWidth={1.75} />
      <p className="font-semibold text-15">The pipelines could not be read</p>
      <p className="max-w-120 text-13 text-muted">{callMessage(failure)}</p>
      <Button
        size={32}
        className="mt-3"
        busy={busy}
        icon={<RotateCw aria-hidden className="size-4" />}
        onClick={retry}
      >
        Try again
      </Button>
    </div>
  );
}
