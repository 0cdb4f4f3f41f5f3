import { type Governance, NO_GOVERNANCE } from "@/lib/pipeline/governance";
import type { Issue } from "@/lib/pipeline/issue";

/** How a design stands towards one house rule. */
export interface RuleState {
  readonly status: "off" | "kept" | "broken" | "waived";
  /** Every place where it is broken, waived or not. */
  readonly breaches: readonly Breach[];
}

export interface Breach {
  readonly issue: Issue;
  readonly isWaived: boolean;
}

/** Breaches are the issues with the rule's id for a code; a waived one is a note. */
export function ruleState(
  rule: string,
  governance: Governance = NO_GOVERNANCE,
  issues: readonly Issue[] = [],
): RuleState {
  if (!governance.rules.includes(rule)) return { status: "off", breaches: [] };
  const breaches = issues
    .filter(({ code }) => code === rule)
    .map((issue) => ({ issue, isWaived: issue.severity === "note" }));
  if (breaches.length === 0) return { status: "kept", breaches };
  return { status: breaches.every(({ isWaived }) => isWaived) ? "waived" : "broken", breaches };
}
