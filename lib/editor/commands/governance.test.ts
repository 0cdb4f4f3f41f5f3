import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { stepId } from "../../pipeline/ids";
import { parseDocument } from "../../pipeline/parse-document";
import { applied, pipelineWith, refusal, step } from "../testing/makers";
import { removeSteps } from "./remove-steps";
import { setGovernanceRules } from "./set-governance-rules";
import { waiveRule } from "./waive-rule";
import { withdrawWaiver } from "./withdraw-waiver";

const DESIGN = pipelineWith(step("Train"));
const TRAIN = { rule: "no-vpc", stepId: stepId("train") };
const ruled = applied(DESIGN, setGovernanceRules, { rules: ["no-vpc", "public-data"], on: true });
const waived = applied(ruled, waiveRule, { waiver: { ...TRAIN, reason: " Public data. " } });

describe("house rules", () => {
  it("are switched on once each, and off again without a trace", () => {
    const more = applied(ruled, setGovernanceRules, { rules: ["no-vpc"], on: true });
    expect(more).toBe(ruled);
    const off = applied(ruled, setGovernanceRules, { rules: ["no-vpc", "public-data"], on: false });
    expect(off).toEqual(DESIGN);
  });

  it("and waivers are kept in the stored document", () => {
    const stored: unknown = JSON.parse(JSON.stringify(waived));
    expect(parseDocument(stored)).toMatchObject({
      ok: true,
      value: { governance: waived.governance },
    });
  });
});

describe("a waiver", () => {
  it("is kept with its reason, one for each place", () => {
    const again = applied(waived, waiveRule, { waiver: { ...TRAIN, reason: "Synthetic data." } });
    expect(waiversOf(waived)).toEqual([{ ...TRAIN, reason: "Public data." }]);
    expect(waiversOf(again)).toEqual([{ ...TRAIN, reason: "Synthetic data." }]);
  });

  it("needs a reason and a step that is there", () => {
    const blank = waiveRule(ruled, { waiver: { ...TRAIN, reason: "  " } });
    expect(refusal(blank)).toMatch(/reason/);
    const ghost = { rule: "no-vpc", stepId: stepId("ghost"), reason: "x" };
    expect(refusal(waiveRule(ruled, { waiver: ghost }))).toMatch(/no longer/);
  });

  it("is withdrawn, or goes with its step", () => {
    expect(applied(waived, withdrawWaiver, { waiver: TRAIN })).toEqual(ruled);
    const without = applied(waived, removeSteps, { ids: [stepId("train")] });
    expect(waiversOf(without)).toEqual([]);
  });
});

function waiversOf({ governance }: PipelineDocument) {
  return governance?.waivers;
}
