import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runOf } from "@/lib/simulate/testing";
import { EMITTED, imported, readEmitted } from "../validate/imported";
import { fillInParameters } from "./fill-in-parameters";
import { runFaults } from "./run-faults";

const names = readdirSync(EMITTED)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

describe("definitions that AWS's own SDKs wrote", () => {
  it.each(names)("%s runs in the simulation", (name) => {
    const document = imported(readEmitted(name));
    for (let seed = 0; seed < 10; seed += 1) {
      const run = runOf(document, { seed, parameters: fillInParameters(document) });
      expect(runFaults(document, run)).toEqual([]);
    }
  });
});
