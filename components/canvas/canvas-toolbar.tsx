"use client";

import { Panel, useReactFlow, useStore } from "@xyflow/react";
import { Columns3, Maximize, Minus, Plus, Workflow } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Spinner } from "@/components/ui/spinner";
import { useShowAll } from "./use-show-all";
import { useTidy } from "./use-tidy";
import { toggleWaves, useWaves } from "./wave-marks";

/** Zoom, fit and tidy, at the bottom left. */
export function CanvasToolbar() {
  const { zoomIn, zoomOut, zoomTo } = useReactFlow();
  const showAll = useShowAll();
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  const { tidy, isTidying } = useTidy();
  const areWavesShown = useWaves(({ isShown }) => isShown);
  return (
    <Panel position="bottom-left">
      <div
        role="toolbar"
        aria-label="Canvas"
        className="flex items-center gap-0.5 rounded-card border border-line bg-surface p-1 shadow-float"
      >
        <IconButton
          label="Zoom out"
          shortcut="-"
          onClick={() => zoomOut({ duration: 140 })}
          icon={<Minus size={16} />}
        />
        <button
          type="button"
          className="h-7 w-14 rounded-control text-12 text-text tabular-nums hover:bg-surface-hover"
          aria-label={`Zoom ${percent} percent, reset to 100`}
          onClick={() => zoomTo(1, { duration: 140 })}
        >
          {percent} %
        </button>
        <IconButton
          label="Zoom in"
          shortcut="+"
          onClick={() => zoomIn({ duration: 140 })}
          icon={<Plus size={16} />}
        />
        <span aria-hidden className="mx-1 h-5 w-px bg-line" />
        <IconButton
          label="Fit everything"
          shortcut="1"
          onClick={() => showAll({ durationMs: 180 })}
          icon={<Maximize size={16} />}
        />
        <IconButton
          label="Tidy the layout"
          shortcut="Shift+Alt+T"
          onClick={tidy}
          disabled={isTidying}
          icon={isTidying ? <Spinner /> : <Workflow size={16} />}
        />
        <IconButton
          label="Show waves: what can run at the same time"
          shortcut="W"
          aria-pressed={areWavesShown}
          onClick={toggleWaves}
          icon={<Columns3 size={16} />}
        />
      </div>
    </Panel>
  );
}
