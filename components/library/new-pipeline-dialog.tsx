"use client";

import { useState } from "react";
import { uniqueName } from "@/lib/utils/unique-name";
import { NameDialog } from "./name-dialog";
import { StartChoice } from "./start-choice";
import type { TemplateOffer } from "./template-offer";

interface NewPipelineDialogProps {
  readonly offers: readonly TemplateOffer[];
  /** Names in the library. */
  readonly taken: ReadonlySet<string>;
  readonly onClose: () => void;
  /** Makes the design, blank without a template; gives back what went wrong, or undefined. */
  readonly onCreate: (
    name: string,
    offer: TemplateOffer | undefined,
  ) => Promise<string | undefined>;
}

/** Asks for the name of a new pipeline and what it begins with; the name goes with the choice until it is typed. */
export function NewPipelineDialog({ offers, taken, onClose, onCreate }: NewPipelineDialogProps) {
  const [offer, setOffer] = useState<TemplateOffer>();
  return (
    <NameDialog
      title="New pipeline"
      width="large"
      submitLabel="Create"
      suggestedName={uniqueName(offer?.pipelineName ?? "My-pipeline", taken)}
      onClose={onClose}
      onSubmit={(name) => onCreate(name, offer)}
    >
      <StartChoice offers={offers} value={offer} onChange={setOffer} />
    </NameDialog>
  );
}
