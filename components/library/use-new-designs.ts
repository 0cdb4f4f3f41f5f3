"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { createDesign } from "@/lib/api/client/designs";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { newDocument } from "@/lib/pipeline/new-document";
import { uniqueName } from "@/lib/utils/unique-name";
import { callMessage } from "./call-message";
import type { TemplateOffer } from "./template-offer";

/**
 * Makes designs and opens them.
 *
 * @param taken - names in the library; a template taken twice gets a number.
 */
export function useNewDesigns(taken: ReadonlySet<string>) {
  const router = useRouter();
  const [starting, setStarting] = useState<string>();
  const open = ({ id }: Pick<DesignHeadJson, "id">) => router.push(`/designs/${id}`);

  /** Blank without a template. Gives back what went wrong, or undefined. */
  const create = async (
    name: string,
    offer: TemplateOffer | undefined,
  ): Promise<string | undefined> => {
    const template = offer && (await templateDocument(offer));
    const document = template
      ? { ...template, pipeline: { ...template.pipeline, name } }
      : newDocument(name);
    const created = await createDesign(document);
    if (!created.ok) return callMessage(created.error);
    open(created.value);
    return undefined;
  };
  const startTemplate = async (offer: TemplateOffer) => {
    if (starting) return;
    setStarting(offer.id);
    const fault = await create(uniqueName(offer.pipelineName, taken), offer);
    setStarting(undefined);
    if (fault !== undefined) toast({ message: fault, tone: "danger" });
  };
  return { open, create, startTemplate, starting };
}

/** The design of a template, fetched when it is wanted. */
async function templateDocument({ id }: TemplateOffer): Promise<PipelineDocument | undefined> {
  const { TEMPLATES } = await import("@/lib/templates/templates");
  return TEMPLATES.find((template) => template.id === id)?.build();
}
