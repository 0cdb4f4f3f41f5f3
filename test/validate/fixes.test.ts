import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { checkInvariants } from "@/lib/editor/check-invariants";
import { applyFix } from "@/lib/editor/fixes/fixes";
import { stepId } from "@/lib/pipeline/ids";
import type { Issue } from "@/lib/pipeline/issue";
import { GOVERNANCE_RULES } from "@/lib/validate/governance/governance-rules";
import { validate } from "@/lib/validate/validate";
import { EMITTED, imported, readEmitted } from "./imported";

const names = readdirSync(EMITTED)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

/** All house rules on: most of what can be remedied in sound definitions is a breach of those. */
const governance = { rules: GOVERNANCE_RULES.map(({ id }) => id), waivers: [] };

describe("on a definition that AWS's own SDKs wrote", () => {
  it.each(names)("%s every remedy removes its issue and adds no error", async (name) => {
    const library = await loadShapes();
    const design = { ...imported(readEmitted(name)), governance };
    const before = validate(design, library);
    for (const issue of before) {
      if (!issue.fix) continue;
      const result = applyFix(design, issue.fix, { newStepId: () => stepId("new") });
      if (!result.ok) throw new Error(`${issue.message} ${result.error.message}`);
      const after = validate(result.value, library);
      expect(count(after, issue), issue.message).toBeLessThan(count(before, issue));
      expect(newErrors(before, after), issue.message).toEqual([]);
      expect(checkInvariants(result.value)).toEqual([]);
    }
  });
});

function count(issues: readonly Issue[], { code, message }: Issue): number {
  return issues.filter((each) => each.code === code && each.message === message).length;
}

function newErrors(before: readonly Issue[], after: readonly Issue[]): readonly string[] {
  const known = new Set(before.map(({ message }) => message));
  return after
    .filter(({ severity, message }) => severity === "error" && !known.has(message))
    .map(({ message }) => message);
}
