"use client";

import { ExternalLink, Trash2 } from "lucide-react";
import { DraftField } from "@/components/parameters/draft-field";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import { removeTrigger } from "@/lib/editor/commands/remove-trigger";
import type { Trigger } from "@/lib/pipeline/trigger";
import { triggerKind } from "@/lib/steps/triggers/trigger-kinds";
import { NextTimes } from "./next-times";
import { SourceFields } from "./source-fields";
import { StartValues } from "./start-values";
import { useUpdateTrigger } from "./use-update-trigger";

/** One trigger: what it waits for, and the values that it passes. */
export function TriggerForm({ trigger }: { trigger: Trigger }) {
  const store = useEditorStore();
  const update = useUpdateTrigger(trigger);
  const issues = useEditor(({ issues: all }) => all).filter(
    ({ at }) => at.on === "trigger" && at.triggerId === trigger.id,
  );
  const { title, source } = triggerKind(trigger.type);
  const remove = () => {
    if (!store.run(removeTrigger, { triggerId: trigger.id }).ok) return;
    toast({
      message: `Trigger ${trigger.name} deleted.`,
      action: { label: "Undo", onAction: store.undo },
    });
  };
  return (
    <div className="min-w-0 flex-1 overflow-auto">
      <header className="flex items-center gap-3 px-4 pt-3">
        <div className="w-56">
          <DraftField
            label="Name of the trigger"
            value={trigger.name}
            onCommit={(name) => update({ name: name.trim() })}
          />
        </div>
        <p className="text-12 text-muted">{title}</p>
        <a
          href={source}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1 text-12 text-accent hover:underline"
        >
          Documentation <ExternalLink size={12} aria-hidden />
        </a>
        <span className="ml-auto flex items-center gap-2 text-12 text-muted">
          {trigger.isEnabled ? "On" : "Off"}
          <Switch
            aria-label="Trigger is on"
            checked={trigger.isEnabled}
            onChange={(isEnabled) => update({ isEnabled })}
          />
          <IconButton
            label={`Delete trigger ${trigger.name}`}
            onClick={remove}
            icon={<Trash2 size={15} />}
          />
        </span>
      </header>
      {issues.length > 0 && (
        <div className="flex flex-col gap-1 px-4 pt-2">
          {issues.map(({ code, message }) => (
            <Callout key={`${code}:${message}`} tone="danger">
              {message}
            </Callout>
          ))}
        </div>
      )}
      <div className="grid grid-cols-[minmax(14rem,1fr)_minmax(16rem,1.3fr)_auto] gap-6 px-4 py-3">
        <div className="flex flex-col gap-3">
          <SourceFields trigger={trigger} />
        </div>
        <Field label="Values passed at the start">
          <StartValues trigger={trigger} />
        </Field>
        {trigger.type === "schedule" && <NextTimes trigger={trigger} />}
      </div>
    </div>
  );
}
