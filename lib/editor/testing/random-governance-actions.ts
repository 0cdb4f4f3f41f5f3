import { setGovernanceRules } from "../commands/set-governance-rules";
import { waiveRule } from "../commands/waive-rule";
import { withdrawWaiver } from "../commands/withdraw-waiver";
import { type Action, idFrom, pickFrom } from "./random-picks";

const RULES = ["no-vpc", "public-data", "unknown-rule"];

export const GOVERNANCE_ACTIONS: readonly Action[] = [
  (store, { picks: [a, b] }) => {
    const rule = pickFrom(RULES, a) ?? "";
    store.run(setGovernanceRules, { rules: [rule], on: b % 3 !== 0 });
  },
  (store, { picks: [a, b], text }, document) => {
    const place = b % 2 === 0 ? { stepId: idFrom(document, b) } : {};
    store.run(waiveRule, { waiver: { rule: pickFrom(RULES, a) ?? "", ...place, reason: text } });
  },
  (store, { picks: [a] }, { governance }) => {
    const waiver = pickFrom(governance?.waivers ?? [], a);
    if (waiver) store.run(withdrawWaiver, { waiver });
  },
];
