import { describe, expect, it } from "vitest";
import { approvedDeploymentPipeline } from "../../lib/templates/approved-deployment";
import { codeSteps } from "../support/run-code-step";

const run = codeSteps(approvedDeploymentPipeline());
const WORDS = ["--endpoint-name", "candidate"];

/** The endpoint of test/stand_ins/boto3.py answers with twice the first feature. */
const smokeTest = (lines: readonly string[]) =>
  run("SmokeTest", { files: { "input/samples/requests.csv": lines.join("\n") }, words: WORDS });

describe("the approved-deployment template's SmokeTest", () => {
  it("measures the largest miss and the time of a request", () => {
    const { result } = smokeTest(["2,1,7", "6.25,3,8", "8,4,9"]);
    expect(result()).toEqual({
      failed_requests: 0,
      p95_ms: expect.any(Number),
      largest_miss: expect.closeTo(0.25, 12),
    });
  });

  it("counts requests that the endpoint refuses or answers with words", () => {
    const { result } = smokeTest(["6,refused", "2,1,7", "6,wordy"]);
    expect(result()).toMatchObject({ failed_requests: 2, largest_miss: 0 });
  });

  it("does not pass a candidate that nobody asked", () => {
    expect(() => smokeTest([])).toThrow("There are no sample requests");
  });
});
