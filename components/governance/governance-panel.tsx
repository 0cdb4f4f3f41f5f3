"use client";

import { GOVERNANCE_RULES } from "@/lib/validate/governance/governance-rules";
import { PackList } from "./pack-list";
import { RuleRow } from "./rule-row";

/** The house rules: packs to switch on together on the left, every rule and how the design stands to it beside them. */
export function GovernancePanel() {
  return (
    <section aria-label="Governance" className="flex h-full bg-surface">
      <PackList />
      <ul aria-label="Rules" className="min-h-0 min-w-0 flex-1 overflow-y-auto py-1.5">
        {GOVERNANCE_RULES.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}
