import { describe, expect, it } from "vitest";
import type { Issue } from "@/lib/pipeline/issue";
import { ruleState } from "./rule-state";

const ON = { rules: ["no-vpc"], waivers: [] };

describe("a house rule", () => {
  it.each([
    ["off while it is not switched on", undefined, [breach("error")], "off"],
    ["kept without a breach", ON, [breach("error", "other")], "kept"],
    ["broken with one", ON, [breach("error"), breach("note")], "broken"],
    ["waived when all are", ON, [breach("note")], "waived"],
  ] as const)("is %s", (_what, governance, issues, status) =>
    expect(ruleState("no-vpc", governance, issues).status).toBe(status),
  );
});

function breach(severity: Issue["severity"], code = "no-vpc"): Issue {
  return { code, severity, message: "", at: { on: "pipeline", path: [] } };
}
