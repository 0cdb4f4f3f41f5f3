"use client";

import { Plus } from "lucide-react";
import { useShowAll } from "@/components/canvas/use-show-all";
import { useEditorStore } from "@/components/studio/editor-context";
import { useStudioUi } from "@/components/studio/studio-ui";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { addTrigger } from "@/lib/editor/commands/add-trigger";
import { newTrigger } from "@/lib/editor/trigger";
import { triggerId } from "@/lib/pipeline/ids";
import type { TriggerType } from "@/lib/pipeline/trigger";
import { TRIGGER_KINDS } from "@/lib/steps/triggers/trigger-kinds";
import { TriggerIcon } from "./trigger-icon";

/** Offers every way to start the pipeline; the new trigger is shown at once. */
export function AddTrigger() {
  const store = useEditorStore();
  const showAll = useShowAll();
  const add = (type: TriggerType) => {
    const id = triggerId(crypto.randomUUID());
    const { document } = store.getState();
    store.run(addTrigger, { trigger: newTrigger(type, { id, document }) });
    useStudioUi.setState({ triggerId: id });
    showAll({ durationMs: 180 }); // it stands before everything else, often out of view
  };
  return (
    <Menu
      side="top"
      trigger={<Button icon={<Plus size={14} aria-hidden />}>Add trigger</Button>}
      entries={TRIGGER_KINDS.map(({ type, title, summary }) => ({
        kind: "action",
        label: title,
        detail: summary,
        icon: <TriggerIcon type={type} />,
        onSelect: () => add(type),
      }))}
    />
  );
}
