import { describe, expect, it } from "vitest";
import { sharedSections } from "@/lib/steps/shared-sections";
import { training } from "@/lib/steps/training";
import { sectionSummary } from "./section-summary";

const fieldsOf = (title: string) => {
  const all = [...training.sections, ...sharedSections(training)];
  return all.find((section) => section.title === title)?.fields ?? [];
};

describe("a folded section", () => {
  it("says what is set in it", () => {
    const root = { CacheConfig: { Enabled: true, ExpireAfter: "P30D" }, RetryPolicies: [{}, {}] };
    expect(sectionSummary(fieldsOf("Cache"), root)).toBe("30 days");
    expect(sectionSummary(fieldsOf("Cache"), { CacheConfig: { Enabled: false } })).toBe("off");
    expect(sectionSummary(fieldsOf("Retry"), root)).toBe("2 retry policies");
  });

  it("says how one policy waits, and what a step reads and waits for", () => {
    const policy = { IntervalSeconds: 30, BackoffRate: 2, MaxAttempts: 2 };
    expect(sectionSummary(fieldsOf("Retry"), { RetryPolicies: [policy] })).toBe(
      "Waits 30 s, then 60 s.",
    );
    const Arguments = [{ Get: "Steps.Process.X" }, { Get: "Steps.Process.Y" }];
    const root = { Arguments, DependsOn: ["CheckBias"] };
    expect(sectionSummary(fieldsOf("Dependencies"), root)).toBe("reads Process · after CheckBias");
  });

  it("counts what does not fit, and names a long text by its label", () => {
    expect(
      sectionSummary(fieldsOf("Name and description"), {
        Description: "A text that is too long for a line",
      }),
    ).toBe("Description");
  });

  it("is silent when nothing is set", () => {
    expect(sectionSummary(fieldsOf("Cache"), {})).toBe("");
    expect(sectionSummary(fieldsOf("Retry"), { RetryPolicies: [] })).toBe("");
  });
});
