"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { createDesign } from "@/lib/api/client/designs";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { newDocument } from "@/lib/pipeline/new-document";
import { uniqueName } from "@/lib/utils/unique-name";
import { callMessage } from "./call-message";
import type { Scenario } from "./scenarios";

/**
 * Makes designs and opens them.
 *
 * @param taken - names in the library; a scenario started twice gets a number.
 */
export function useNewDesigns(taken: ReadonlySet<string>) {
  const router = useRouter();
  const [starting, setStarting] = useState<string>();
  const open = ({ id }: Pick<DesignHeadJson, "id">) => router.push(`/designs/${id}`);

  /** Gives back what went wrong, or undefined. */
  const createBlank = async (name: string): Promise<string | undefined> => {
    const created = await createDesign(newDocument(name));
    if (!created.ok) return callMessage(created.error);
    open(created.value);
    return undefined;
  };
  const startScenario = async (scenario: Scenario) => {
    if (starting) return;
    setStarting(scenario.id);
    const document = await scenario.load();
    const name = uniqueName(document.pipeline.name, taken);
    const created = await createDesign({ ...document, pipeline: { ...document.pipeline, name } });
    setStarting(undefined);
    if (created.ok) open(created.value);
    else toast({ message: callMessage(created.error), tone: "danger" });
  };
  return { open, createBlank, startScenario, starting };
}
