"use client";

import { useId } from "react";
import { Spinner } from "@/components/ui/spinner";
import { countNoun } from "@/lib/utils/count-noun";
import type { TemplateOffer } from "./template-offer";

interface TemplateCardProps {
  readonly offer: TemplateOffer;
  readonly busy: boolean;
  readonly onStart: () => void;
}

/** A template as a card that opens it as a design of one's own. */
export function TemplateCard({ offer, busy, onStart }: TemplateCardProps) {
  const { title, summary, shows, stepCount, drawing } = offer;
  const id = useId();
  return (
    <button
      type="button"
      onClick={onStart}
      aria-busy={busy || undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      className="flex h-full w-full cursor-pointer flex-col overflow-hidden rounded-card border border-line bg-surface text-left transition-[border-color,box-shadow] duration-140 hover:border-line-strong hover:shadow-float"
    >
      <span className="block h-33 w-full border-line border-b bg-surface-sunken">{drawing}</span>
      <span className="flex flex-1 flex-col gap-1 px-3.5 pt-2.5 pb-3">
        <span className="flex items-center gap-2 font-semibold text-13">
          <span id={`${id}-title`}>{title}</span>
          {busy && <Spinner label={`Opening ${title}`} />}
        </span>
        <span id={`${id}-about`} className="flex flex-1 flex-col gap-2 text-muted">
          <span className="flex-1 text-13">{summary}</span>
          <span className="text-12">{[countNoun(stepCount, "step"), ...shows].join(" · ")}</span>
        </span>
      </span>
    </button>
  );
}
