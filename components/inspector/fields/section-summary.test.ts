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
    expect(sectionSummary(fieldsOf("Cache"), root)).toBe("on · P30D");
    expect(sectionSummary(fieldsOf("Retry"), root)).toBe("2 retry policies");
  });

  it("counts what does not fit, and names a long text by its label", () => {
    const root = { DisplayName: "a", Description: "b", DependsOn: ["Process"] };
    expect(sectionSummary(fieldsOf("Name and order"), root)).toBe("3 set");
    expect(
      sectionSummary(fieldsOf("Name and order"), {
        Description: "A text that is too long for a line",
      }),
    ).toBe("Description");
  });

  it("is silent when nothing is set", () => {
    expect(sectionSummary(fieldsOf("Cache"), {})).toBe("");
    expect(sectionSummary(fieldsOf("Retry"), { RetryPolicies: [] })).toBe("");
  });
});
