"use client";

import { CategoryIcon } from "@/components/ui/category-icon";
import { Spinner } from "@/components/ui/spinner";
import { SCENARIOS, type Scenario } from "./scenarios";

interface ScenarioSectionProps {
  readonly onStart: (scenario: Scenario) => void;
  /** Id of the scenario that is being opened. */
  readonly starting: string | undefined;
}

/** Ready pipelines that open as designs of one's own. */
export function ScenarioSection({ onStart, starting }: ScenarioSectionProps) {
  return (
    <section aria-labelledby="scenarios" className="flex flex-col gap-3">
      <div className="flex items-baseline gap-2.5">
        <h2 id="scenarios" className="font-semibold text-15">
          Start from a scenario
        </h2>
        <p className="text-13 text-muted">complete, checked, and yours to change</p>
      </div>
      <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 xl:grid-cols-3">
        {SCENARIOS.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioCard
              scenario={scenario}
              busy={starting === scenario.id}
              onStart={() => onStart(scenario)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ScenarioCardProps {
  readonly scenario: Scenario;
  readonly busy: boolean;
  readonly onStart: () => void;
}

function ScenarioCard({ scenario, busy, onStart }: ScenarioCardProps) {
  const { title, summary, facts, category, icon } = scenario;
  return (
    <button
      type="button"
      onClick={onStart}
      aria-busy={busy || undefined}
      className="flex h-full w-full cursor-pointer gap-3.5 rounded-card border border-line bg-surface p-4 text-left transition-[border-color,box-shadow] duration-140 hover:border-line-strong hover:shadow-float"
    >
      <CategoryIcon category={category} icon={icon} size={36} />
      <span className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="flex items-center gap-2 font-semibold text-13">
          {title}
          {busy && <Spinner label={`Opening ${title}`} />}
        </span>
        <span className="text-13 text-muted">{summary}</span>
        <span className="mt-1 flex flex-wrap gap-1.5">
          {facts.map((fact) => (
            <span
              key={fact}
              className="inline-flex h-5 items-center rounded-[4px] border border-line px-1.5 text-12 text-muted"
            >
              {fact}
            </span>
          ))}
        </span>
      </span>
    </button>
  );
}
