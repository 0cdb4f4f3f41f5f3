import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const POLL_MS = 5;
const TIMEOUT_MS = 30_000;

interface StartOptions {
  /** A program for node. */
  readonly script: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds from the start of a server's process to its first whole answer with status 200 on `/`; ends it then. */
export async function startTime({ script, port, env }: StartOptions): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await untilAnswered(child, { port, deadline: startedAt + TIMEOUT_MS });
    return performance.now() - startedAt;
  } finally {
    await end(child);
  }
}

async function untilAnswered(
  child: ChildProcess,
  { port, deadline }: { readonly port: number; readonly deadline: number },
): Promise<void> {
  while ((await statusOf(port)) !== 200) {
    if (child.exitCode !== null) throw new Error("The server ended at its start");
    if (performance.now() > deadline) throw new Error(`No answer within ${TIMEOUT_MS} ms`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Undefined while nobody listens. Node's own client, since `fetch` takes longer to make and to settle. */
function statusOf(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    http
      .get({ host: "127.0.0.1", port, path: "/", agent: false }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      })
      .on("error", () => resolve(undefined));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
