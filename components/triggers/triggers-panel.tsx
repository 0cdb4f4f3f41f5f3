"use client";

import { CalendarClock } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { useStudioUi } from "@/components/studio/studio-ui";
import { EmptyState } from "@/components/ui/empty-state";
import { AddTrigger } from "./add-trigger";
import { TriggerForm } from "./trigger-form";
import { TriggerRow } from "./trigger-row";

/** What starts the pipeline: the list on the left, the chosen one beside it. */
export function TriggersPanel() {
  const triggers = useEditor((state) => state.document.triggers);
  const chosenId = useStudioUi((state) => state.triggerId);
  const chosen = triggers.find(({ id }) => id === chosenId) ?? triggers[0];

  if (!chosen) {
    return (
      <EmptyState
        icon={<CalendarClock size={24} aria-hidden />}
        title="Nothing starts this pipeline yet"
        action={<AddTrigger />}
        className="h-full bg-surface"
      >
        A trigger starts it on a schedule, when data arrives, when a model drifts or is approved, or
        when code is pushed. Exports write it beside the pipeline.
      </EmptyState>
    );
  }
  return (
    <section aria-label="Triggers" className="flex h-full bg-surface">
      <div className="flex w-64 shrink-0 flex-col border-line border-r">
        <ul className="min-h-0 flex-1 overflow-y-auto p-1.5">
          {triggers.map((trigger) => (
            <TriggerRow key={trigger.id} trigger={trigger} isChosen={trigger === chosen} />
          ))}
        </ul>
        <div className="border-line border-t p-2">
          <AddTrigger />
        </div>
      </div>
      <TriggerForm key={chosen.id} trigger={chosen} />
    </section>
  );
}
