"use client";

import clsx from "clsx";
import { useEditor } from "@/components/studio/editor-context";
import { useStudioUi } from "@/components/studio/studio-ui";
import { Badge } from "@/components/ui/badge";
import type { Trigger } from "@/lib/pipeline/trigger";
import { describeTrigger } from "@/lib/steps/triggers/trigger-kinds";
import { TriggerIcon } from "./trigger-icon";

export function TriggerRow({ trigger, isChosen }: { trigger: Trigger; isChosen: boolean }) {
  const { id, name, type, isEnabled } = trigger;
  const faults = useEditor(
    ({ issues }) => issues.filter(({ at }) => at.on === "trigger" && at.triggerId === id).length,
  );
  return (
    <li>
      <button
        type="button"
        aria-current={isChosen || undefined}
        onClick={() => useStudioUi.setState({ triggerId: id })}
        className={clsx(
          "flex w-full cursor-pointer items-center gap-2 rounded-control px-2 py-1.5 text-left",
          isChosen ? "bg-accent-soft" : "hover:bg-surface-hover",
        )}
      >
        <TriggerIcon type={type} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium text-13">{name}</span>
          <span className="block truncate text-11 text-muted">
            {isEnabled ? describeTrigger(trigger) : "Switched off"}
          </span>
        </span>
        {faults > 0 && <Badge tone="error" count={faults} />}
      </button>
    </li>
  );
}
