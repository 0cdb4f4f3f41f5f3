import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A Python process that holds the SDK and builds an exported pipeline when asked. */
export interface SdkBuilder {
  /** Importing the SDK and the export. */
  readonly importMs: number;
  /** Milliseconds of one build, as the process measured them. */
  build(): Promise<number>;
  stop(): void;
}

/** Starts the process; rejects when the export does not load. */
export async function startSdkBuilder(root: string, module: string): Promise<SdkBuilder> {
  const script = "test/sdk/build_rounds.py";
  const child = spawn(".venv-sdk3/bin/python", ["-B", script, root, module], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextMs = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("The SDK's process ended; .venv-sdk3 is made by npm test");
    return Number(value);
  };
  return {
    importMs: await nextMs(),
    build: () => {
      child.stdin.write("\n");
      return nextMs();
    },
    stop: () => child.stdin.end(),
  };
}
