import { describe, expect, it } from "vitest";
import { simulate } from "../../lib/simulate/simulate";
import { TEMPLATES } from "../../lib/templates/templates";

interface Case {
  readonly template: string;
  /** What the step before the gate returns. */
  readonly given: Readonly<Record<string, number>>;
  readonly step: string;
  readonly parameters?: Readonly<Record<string, number>>;
  /** The last step of the branch that is taken, and what it says when it stops the run. */
  readonly ends: string;
  readonly says?: string;
}

const CASES: readonly Case[] = [
  { template: "attrition", step: "Evaluate", given: { auc: 0.9 }, ends: "Deploy" },
  {
    template: "attrition",
    step: "Evaluate",
    given: { auc: 0.85 },
    ends: "Stop",
    says: "The model's AUC of 0.85 is not above 0.85.",
  },
  {
    template: "delivery-time",
    step: "Evaluate",
    given: { mae_minutes: 6.5, improvement: 0.25 },
    ends: "Register",
  },
  {
    template: "delivery-time",
    step: "Evaluate",
    given: { mae_minutes: 4, improvement: 0.1 },
    ends: "Stop",
    says: "The best model is off by 4 minutes on average (allowed: 6.5) and better than the median by a share of 0.1 (wanted: 0.25).",
  },
  {
    template: "nightly-scores",
    step: "CheckBatch",
    given: { customers: 1000, rejected_share: 0.05 },
    ends: "Notify",
  },
  {
    template: "nightly-scores",
    step: "CheckBatch",
    given: { customers: 999, rejected_share: 0 },
    ends: "Stop",
    says: "The night's batch has 999 customers to score (wanted: 1000); a share of 0 of its rows cannot be used (allowed: 0.05).",
  },
  {
    template: "approved-deployment",
    step: "SmokeTest",
    given: { failed_requests: 0, p95_ms: 40.5, largest_miss: 0 },
    ends: "ShiftTraffic",
  },
  {
    template: "approved-deployment",
    step: "SmokeTest",
    given: { failed_requests: 1, p95_ms: 40.5, largest_miss: 0 },
    ends: "Stop",
    says: "The candidate takes no traffic. Requests that failed: 1 (allowed: 0); 95 % took up to 40.5 ms (allowed: 150); the largest miss was 0 (allowed: 0.01).",
  },
];

describe("a run of a template, as it would be", () => {
  it.each(CASES)(
    "of $template with $given ends at $ends",
    ({ template, step, given, ends, says }) => {
      const document = TEMPLATES.find(({ id }) => id === template)?.build();
      if (!document) throw new Error(`There is no template ${template}.`);
      const mocks = Object.entries(given).map(([path, value]) => ({ step, path, value }));
      const run = simulate(document, { mocks });

      expect(run.ok && run.value).toMatchObject({
        status: says === undefined ? "succeeded" : "failed",
        assumptions: [], // nothing that decides is made up
      });
      const last = run.ok && run.value.steps.find(({ name }) => name === ends);
      expect(last).toMatchObject({
        status: says === undefined ? "succeeded" : "failed",
        ...(says !== undefined && { reason: says }),
      });
    },
  );
});
