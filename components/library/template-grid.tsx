"use client";

import { TemplateCard } from "./template-card";
import type { TemplateOffer } from "./template-offer";

export interface TemplateGridProps {
  readonly offers: readonly TemplateOffer[];
  /** Id of the template that is being opened. */
  readonly starting: string | undefined;
  readonly onStart: (offer: TemplateOffer) => void;
}

/** Complete pipelines that open as designs of one's own. */
export function TemplateGrid({ offers, starting, onStart }: TemplateGridProps) {
  return (
    <ul aria-label="Templates" className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
      {offers.map((offer) => (
        <li key={offer.id} className="min-w-0">
          <TemplateCard offer={offer} busy={starting === offer.id} onStart={() => onStart(offer)} />
        </li>
      ))}
    </ul>
  );
}
