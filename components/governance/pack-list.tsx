"use client";

import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { announce } from "@/components/ui/live-region";
import { Switch } from "@/components/ui/switch";
import { setGovernanceRules } from "@/lib/editor/commands/set-governance-rules";
import { NO_GOVERNANCE } from "@/lib/pipeline/governance";
import { GOVERNANCE_PACKS } from "@/lib/validate/governance/packs";

/** Rules that belong together, with one switch for all of them. */
export function PackList() {
  const store = useEditorStore();
  const on = useEditor(({ document }) => document.governance ?? NO_GOVERNANCE).rules;
  return (
    <div className="w-72 shrink-0 overflow-y-auto border-line border-r p-3 max-lg:w-60">
      <h2 className="font-semibold text-13">Starter packs</h2>
      <p className="mt-0.5 text-12 text-muted">House rules beside SageMaker's own.</p>
      <ul className="mt-2 flex flex-col gap-2">
        {GOVERNANCE_PACKS.map(({ id, title, summary, rules }) => {
          const count = rules.filter((rule) => on.includes(rule)).length;
          const isOn = count === rules.length;
          const change = () => {
            store.run(setGovernanceRules, { rules, on: !isOn });
            announce(`${title} is ${isOn ? "off" : "on"}.`);
          };
          return (
            <li key={id} className="flex gap-2.5">
              <span className="pt-0.5">
                <Switch aria-label={title} checked={isOn} onChange={change} />
              </span>
              <span className="min-w-0 flex-1">
                <span className="flex items-baseline gap-2">
                  <span className="min-w-0 flex-1 font-medium text-13">{title}</span>
                  <span className="text-11 text-muted tabular-nums">
                    {count} of {rules.length} on
                  </span>
                </span>
                <span className="block text-12 text-muted">{summary}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
