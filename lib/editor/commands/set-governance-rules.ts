import type { PipelineDocument } from "../../pipeline/document";
import { NO_GOVERNANCE } from "../../pipeline/governance";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { withGovernance } from "../with-governance";

interface SetGovernanceRulesInput {
  /** Ids of the rules to switch. */
  readonly rules: readonly string[];
  readonly on: boolean;
}

/** Switches house rules on or off; waivers of a rule that goes off stay, for when it comes back. */
export const setGovernanceRules = defineCommand(
  "Switch governance rules",
  (document: PipelineDocument, { rules, on }: SetGovernanceRulesInput) => {
    const before = (document.governance ?? NO_GOVERNANCE).rules;
    const added = on ? rules.filter((rule) => !before.includes(rule)) : [];
    const after = [...before.filter((rule) => on || !rules.includes(rule)), ...added];
    if (after.length === before.length) return ok(document);
    return ok(withGovernance(document, { rules: after }));
  },
);
