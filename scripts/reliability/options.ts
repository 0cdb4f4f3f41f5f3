import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

export interface Options {
  readonly rounds: number;
  readonly port: number;
  /** The same seed makes the same random choices. */
  readonly seed: number;
  /** Breaks the rule under test on purpose, to see that the check finds it. */
  readonly careless: boolean;
}

export function readOptions({ rounds }: { readonly rounds: number }): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: String(rounds) },
      port: { type: "string", default: "3205" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      careless: { type: "boolean", default: false },
    },
  });
  return {
    rounds: Number(values.rounds),
    port: Number(values.port),
    seed: Number(values.seed),
    careless: values.careless,
  };
}

/** The page's client speaks to its own server; here that is the one on `port`. */
export function pointClientAt(port: number): void {
  const send = globalThis.fetch;
  const base = `http://127.0.0.1:${port}`;
  globalThis.fetch = (input, init) =>
    typeof input === "string" ? send(new URL(input, base), init) : send(input, init);
}

/** Runs `work` with a folder that is gone afterwards. */
export async function inTemporaryFolder<Value>(
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pipewright-reliability-"));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
