"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { download as handOver } from "@/components/export/hand-over";
import { announce } from "@/components/ui/live-region";
import { toast } from "@/components/ui/toast";
import { createDesign, deleteDesign, getDesign, restoreDesign } from "@/lib/api/client/designs";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { uniqueName } from "@/lib/utils/unique-name";
import { callMessage } from "./call-message";
import type { Designs } from "./use-designs";

export interface DesignActions {
  readonly open: (design: DesignHeadJson) => void;
  /** Opens the dialogue for a new name. */
  readonly askName: (design: DesignHeadJson) => void;
  readonly duplicate: (design: DesignHeadJson) => Promise<void>;
  readonly download: (design: DesignHeadJson) => Promise<void>;
  readonly remove: (design: DesignHeadJson) => Promise<void>;
}

function failed(message: string): void {
  toast({ message, tone: "danger" });
}

async function download({ id, name }: DesignHeadJson): Promise<void> {
  const found = await getDesign(id);
  if (!found.ok) return failed(callMessage(found.error));
  const { exportDefinition } = await import("@/lib/export/export-definition");
  handOver(exportDefinition(found.value.document).text, {
    fileName: `${name}.json`,
    mimeType: "application/json",
  });
}

/** The design once more under a free name; `taken` are the names in the library. */
async function duplicate(design: DesignHeadJson, taken: ReadonlySet<string>): Promise<boolean> {
  const found = await getDesign(design.id);
  if (!found.ok) {
    failed(callMessage(found.error));
    return false;
  }
  const { document } = found.value;
  const name = uniqueName(`${design.name}-copy`, taken);
  const created = await createDesign({ ...document, pipeline: { ...document.pipeline, name } });
  if (!created.ok) failed(callMessage(created.error));
  else toast({ message: `${name} was created.`, tone: "success" });
  return created.ok;
}

async function restore({ id, revision, name }: DesignHeadJson, designs: Designs): Promise<void> {
  const restored = await restoreDesign({ id, baseRevision: revision });
  if (!restored.ok) return failed(callMessage(restored.error));
  await designs.reload();
  announce(`${name} is back`);
}

async function remove(design: DesignHeadJson, designs: Designs): Promise<void> {
  const { id, revision, name } = design;
  designs.hide(id);
  const deleted = await deleteDesign({ id, baseRevision: revision });
  if (!deleted.ok) {
    failed(`${name} was not deleted. ${callMessage(deleted.error)}`);
    return designs.reload();
  }
  toast({
    message: `${name} was deleted.`,
    action: { label: "Undo", onAction: () => void restore(design, designs) },
  });
}

/** What the cards of the library can do. */
export function useDesignActions(
  designs: Designs,
  { askName }: { readonly askName: (design: DesignHeadJson) => void },
): DesignActions {
  const router = useRouter();
  const { list } = designs;
  return useMemo(() => {
    const taken = new Set(list.kind === "ready" ? list.designs.map(({ name }) => name) : []);
    return {
      open: ({ id }) => router.push(`/designs/${id}`),
      askName,
      download,
      duplicate: async (design) => {
        if (await duplicate(design, taken)) await designs.reload();
      },
      remove: (design) => remove(design, designs),
    };
  }, [list, designs, askName, router]);
}
