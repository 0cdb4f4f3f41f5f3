import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { validate } from "@/lib/validate/validate";
import { EMITTED, imported, readEmitted } from "./imported";

/** What AWS's guide advises against and its own SDKs compile all the same: the oracle's strict mode refuses these too. */
const STRICT: Readonly<Record<string, readonly string[]>> = {
  v2_02_conditions: ["nested-condition", "nested-condition"],
  v3_02_conditions_lambda_callback: ["nested-condition"],
};

const names = readdirSync(EMITTED)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

describe("definitions that AWS's own SDKs wrote", () => {
  it("are all here", () => expect(names).toHaveLength(28));

  it.each(names)("%s has no errors but those of strict mode", async (name) => {
    const issues = validate(imported(readEmitted(name)), await loadShapes());
    const errors = issues.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code).sort()).toEqual(STRICT[name] ?? []);
  });

  it.each(names)("%s holds nothing that looks like a secret", async (name) => {
    const issues = validate(imported(readEmitted(name)), await loadShapes());
    expect(issues.filter(({ code }) => code === "exposed-secret")).toEqual([]);
  });
});
