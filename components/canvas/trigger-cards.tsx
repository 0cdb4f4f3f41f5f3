"use client";

import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { useStudioUi } from "@/components/studio/studio-ui";
import { TriggerIcon } from "@/components/triggers/trigger-icon";
import type { Trigger } from "@/lib/pipeline/trigger";
import {
  placeTriggers,
  startLines,
  startPath,
  TRIGGER_CARD,
} from "@/lib/steps/triggers/place-triggers";
import { describeTrigger } from "@/lib/steps/triggers/trigger-kinds";

/** What starts the pipeline, before its first steps. A card opens the trigger in the drawer. */
export function TriggerCards() {
  const document = useEditor((state) => state.document);
  const placed = useMemo(
    () => placeTriggers(document, (id) => document.canvas.positions[id]),
    [document],
  );
  if (!placed) return null;
  const { start, cards } = placed;
  return (
    <ViewportPortal>
      <svg aria-hidden="true" className="trigger-lines">
        {startLines(placed).map((line) => (
          <path key={startPath(line)} d={startPath(line)} />
        ))}
        <circle cx={start.x} cy={start.y} r={5} />
      </svg>
      {cards.map(({ trigger, x, y }) => (
        <TriggerCard key={trigger.id} trigger={trigger} at={{ left: x, top: y }} />
      ))}
    </ViewportPortal>
  );
}

interface TriggerCardProps {
  readonly trigger: Trigger;
  readonly at: { readonly left: number; readonly top: number };
}

function TriggerCard({ trigger, at }: TriggerCardProps) {
  const { id, name, type, isEnabled } = trigger;
  const { widthPx, heightPx } = TRIGGER_CARD;
  return (
    <button
      type="button"
      aria-label={`Trigger ${name}: ${describeTrigger(trigger)}`}
      onClick={() => useStudioUi.setState({ drawer: "triggers", triggerId: id })}
      className="trigger-card nopan"
      data-off={!isEnabled || undefined}
      style={{ ...at, width: widthPx, height: heightPx }}
    >
      <TriggerIcon type={type} />
      <span className="min-w-0">
        <span className="trigger-card-name">{name}</span>
        <span className="trigger-card-words">
          {isEnabled ? describeTrigger(trigger) : "Switched off"}
        </span>
      </span>
    </button>
  );
}
