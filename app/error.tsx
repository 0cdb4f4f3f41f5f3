"use client";

import { RotateCw, TriangleAlert } from "lucide-react";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** A fault of ours: what was lost (nothing), what to do, and what to tell us. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-1.5 bg-surface px-6 text-center">
      <TriangleAlert aria-hidden className="mb-2 size-8 text-danger" strokeWidth={1.5} />
      <h1 className="font-semibold text-18">This page stopped working</h1>
      <p className="max-w-110 text-13 text-muted">
        It is a fault in Pipewright. What was saved is safe, and unsaved work is kept as a draft in
        this browser.
      </p>
      <pre className="mt-3 max-h-40 max-w-full overflow-auto whitespace-pre-wrap rounded-control border border-line bg-surface-sunken px-3 py-2 text-left font-mono text-12">
        {error.message}
        {error.digest && `\n${error.digest}`}
      </pre>
      <div className="mt-4 flex gap-2">
        <Button size={32} onClick={() => window.location.assign("/")}>
          Go to the library
        </Button>
        <Button
          size={32}
          variant="primary"
          icon={<RotateCw aria-hidden className="size-4" />}
          onClick={reset}
        >
          Try again
        </Button>
      </div>
    </main>
  );
}
