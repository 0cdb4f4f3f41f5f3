import { describe, expect, it } from "vitest";
import { nightlyScoresPipeline } from "../../lib/templates/nightly-scores";
import { codeSteps } from "../support/run-code-step";

const run = codeSteps(nightlyScoresPipeline());
const HEADER = "customer_id,plan,tenure_months,monthly_fee,tickets,logins_30d";

describe("the nightly-scores template's CheckBatch", () => {
  it("keeps the customers that can be scored, and counts the others", () => {
    const lines = [
      HEADER,
      "c-1,basic,12,9.5,0,20",
      " c-2 ,pro, 3,49,2,1",
      "c-1,basic,12,9.5,0,20",
      ",basic,12,9.5,0,20",
      "c-3,gold,12,9.5,0,20",
      "c-4,plus,many,9.5,0,20",
      "c-5,plus,-1,9.5,0,20",
      "c-6,plus",
    ];
    const { read, result } = run("CheckBatch", {
      files: { "input/incoming/day.csv": lines.join("\n") },
    });

    expect(read("output/batch/batch.csv")).toBe(
      "c-1,12.0,9.5,0.0,20.0,1,0,0\r\nc-2,3.0,49.0,2.0,1.0,0,0,1\r\n",
    );
    expect(read("output/features/features.csv").split("\r\n").slice(0, 2)).toEqual([
      "tenure_months,monthly_fee,tickets,logins_30d,plan_basic,plan_plus,plan_pro",
      "12.0,9.5,0.0,20.0,1,0,0",
    ]);
    expect(result()).toEqual({ customers: 2, rejected_share: 0.75 });
  });

  it("leaves it to the condition to stop a night without customers", () => {
    const { result } = run("CheckBatch", { files: { "input/incoming/day.csv": `${HEADER}\n` } });
    expect(result()).toEqual({ customers: 0, rejected_share: 0 });
  });

  it("says which column is missing", () => {
    const files = { "input/incoming/day.csv": "customer_id,plan\nc-1,pro\n" };
    expect(() => run("CheckBatch", { files })).toThrow(
      "day.csv has no column logins_30d, monthly_fee, tenure_months, tickets.",
    );
  });
});

describe("the nightly-scores template's Summarize", () => {
  it("lists those above the threshold, the most urgent first", () => {
    const { read, result } = run("Summarize", {
      files: {
        "input/scores/batch.csv.out": "c-1,0.2\nc-2,0.7\n",
        "input/scores/more.csv.out": "c-3,0.9\n",
      },
      words: ["--threshold", "0.7"],
    });

    expect(read("output/call_list/call-list.csv")).toBe(
      "customer_id,score\r\nc-3,0.9000\r\nc-2,0.7000\r\n",
    );
    expect(result()).toEqual({ scored: 3, to_call: 2, mean_score: expect.closeTo(0.6, 12) });
  });

  it("fails where nothing was scored", () => {
    const files = { "input/scores/other.txt": "" };
    expect(() => run("Summarize", { files, words: ["--threshold", "0.7"] })).toThrow(
      "There are no scores",
    );
  });
});
