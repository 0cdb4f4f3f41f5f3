"use client";

import { Panel } from "@xyflow/react";
import { X } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { IconButton } from "@/components/ui/icon-button";
import { NumberField } from "@/components/ui/number-field";
import { graphOf } from "@/lib/pipeline/graph";
import type { StepId } from "@/lib/pipeline/ids";
import { type PlannedWave, planWaves } from "@/lib/pipeline/wave-plan";
import { countNoun } from "@/lib/utils/count-noun";
import { markWaves, toggleWaves } from "./wave-marks";
import { WaveRow } from "./wave-row";

/** Which steps can run at the same time, and what a limit on steps at once makes of that. */
export function WavesPanel() {
  const document = useEditor((state) => state.document);
  const setting = document.pipeline.maxParallelSteps;
  const [tried, setTried] = useState<number>();
  const limit = tried ?? setting;
  const waves = useMemo(() => planWaves(graphOf(document), limit), [document, limit]);
  const rounds = waves.reduce((sum, wave) => sum + wave.rounds.length, 0);
  useEffect(() => markWaves(marksOf(waves)), [waves]);
  useEffect(() => () => markWaves(), []);
  return (
    <Panel position="top-left">
      <section
        aria-label="Waves"
        className="flex max-h-72 w-80 flex-col gap-1.5 rounded-card border border-line bg-surface p-3 text-13 shadow-float"
      >
        <header className="flex items-center justify-between">
          <h2 className="font-semibold">
            {countNoun(waves.length, "wave")}
            {rounds > waves.length && `, ${countNoun(rounds, "round")}`}
          </h2>
          <IconButton
            label="Hide the waves"
            icon={<X className="size-3.5" />}
            onClick={toggleWaves}
            className="size-6!"
          />
        </header>
        <p className="text-12 text-muted">
          Steps of a wave can run at the same time. Of the branches of a condition only one runs.
        </p>
        <div className="flex items-center gap-2 text-12 text-muted">
          <span className="shrink-0">Steps at once</span>
          <div className="w-20">
            <NumberField
              aria-label="Steps at once"
              value={limit}
              min={1}
              placeholder="No limit"
              onChange={setTried}
            />
          </div>
          <span className="min-w-0 truncate">{settingWords(setting)}</span>
        </div>
        <ol className="min-h-0 overflow-y-auto">
          {waves.map((wave) => (
            <WaveRow key={wave.number} wave={wave} />
          ))}
        </ol>
      </section>
    </Panel>
  );
}

function settingWords(setting: number | undefined): string {
  return setting === undefined ? "Pipeline: no limit" : `Pipeline: ${setting}`;
}

function marksOf(waves: readonly PlannedWave[]): ReadonlyMap<StepId, string> {
  const marks = new Map<StepId, string>();
  for (const { number, rounds } of waves)
    for (const [index, steps] of rounds.entries())
      for (const id of steps)
        marks.set(id, rounds.length > 1 ? `Wave ${number}, round ${index + 1}` : `Wave ${number}`);
  return marks;
}
