"use client";

import { CircleHelp, Workflow } from "lucide-react";
import Link from "next/link";
import { ThemeMenu } from "@/components/theme/theme-menu";
import { IconButton } from "@/components/ui/icon-button";

/** The bar over the library: whose page this is, theme and help. */
export function LibraryBar({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <header className="flex h-12 shrink-0 items-center justify-between border-line border-b bg-surface px-3">
      <Link href="/" className="flex items-center gap-2.5 rounded-control pr-2">
        <span
          aria-hidden
          className="inline-flex size-6.5 items-center justify-center rounded-control bg-accent-soft text-accent"
        >
          <Workflow className="size-4" strokeWidth={1.75} />
        </span>
        <span className="font-semibold text-15">Pipewright</span>
      </Link>
      <div className="flex items-center gap-1">
        <ThemeMenu />
        <IconButton
          label="Help"
          shortcut="?"
          size={32}
          icon={<CircleHelp className="size-4.5" />}
          onClick={onHelp}
        />
      </div>
    </header>
  );
}
