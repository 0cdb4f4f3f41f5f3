import { useEditorStore } from "@/components/studio/editor-context";
import { toast } from "@/components/ui/toast";
import { updateTrigger } from "@/lib/editor/commands/update-trigger";
import type { Trigger } from "@/lib/pipeline/trigger";

/** Changes members of a trigger; a refused change says why. */
export function useUpdateTrigger<Kind extends Trigger>(trigger: Kind) {
  const store = useEditorStore();
  return (change: Partial<Omit<Kind, "id" | "type">>) => {
    const result = store.run(updateTrigger, { trigger: { ...trigger, ...change } });
    if (!result.ok) toast({ message: result.error.message, tone: "danger" });
  };
}
