import { Compass } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-1.5 bg-surface px-6 text-center">
      <Compass aria-hidden className="mb-2 size-8 text-muted" strokeWidth={1.5} />
      <h1 className="font-semibold text-18">There is nothing at this address</h1>
      <p className="max-w-100 text-13 text-muted">
        The pipeline may have been deleted, or the link was cut short. The library shows what there
        is.
      </p>
      <Link href="/" className={`${buttonClass("primary", 32)} mt-4`}>
        Go to the library
      </Link>
    </main>
  );
}
