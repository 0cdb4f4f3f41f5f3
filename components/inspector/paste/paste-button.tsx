"use client";

import { ClipboardPaste } from "lucide-react";
import dynamic from "next/dynamic";
import { IconButton } from "@/components/ui/icon-button";
import { Popover } from "@/components/ui/popover";
import { pluralOf } from "../fields/plural-of";
import type { Paste } from "./use-paste";

const PastePanel = dynamic(() => import("./paste-panel").then((module) => module.PastePanel));

/** Opens the panel in which many entries are pasted at once. */
export function PasteButton({ paste }: { readonly paste: Paste }) {
  const { noun, text, setText } = paste;
  const label = `Paste several ${pluralOf(noun)}`;
  return (
    <Popover
      trigger={
        <IconButton
          label={label}
          tooltipSide="left"
          icon={<ClipboardPaste className="size-3.5" />}
          className="size-6! rounded-[4px]"
        />
      }
      label={label}
      open={text !== undefined}
      onOpenChange={(open) => setText(open ? "" : undefined)}
      align="end"
      className="w-84!"
    >
      <PastePanel paste={paste} />
    </Popover>
  );
}
