import { spawn } from "node:child_process";

export interface ProcessRun {
  readonly isPassed: boolean;
  /** All that it said, as it came. */
  readonly text: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program beside others; what cannot be started has not passed. */
export function runProcess(
  program: string,
  parameters: readonly string[],
  { cwd = ".", env = process.env }: Surroundings = {},
): Promise<ProcessRun> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        text += chunk;
      });
    child.on("error", ({ message }) => resolve({ isPassed: false, text: message }));
    child.on("close", (status) => resolve({ isPassed: status === 0, text }));
  });
}
