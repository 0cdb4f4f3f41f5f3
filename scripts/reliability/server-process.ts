import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const START_TIMEOUT_MS = 20_000;

/** The built server as a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  /** From spawn to the first answer of `/api/health`. */
  readonly startMs: number;
  /** Ends it at once, without a chance to clean up. */
  kill(): Promise<void>;
}

interface ServerOptions {
  readonly port: number;
  readonly databaseFile: string;
}

/** @throws Error when there is no build, or the server ends or does not answer in time; with its output. */
export async function startServer({ port, databaseFile }: ServerOptions): Promise<ServerProcess> {
  if (!fs.existsSync(path.join(ROOT, ".next/standalone/server.js"))) {
    throw new Error("There is no build. Run: npm run build");
  }
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["scripts/serve.mjs"], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATABASE_URL: `file:${databaseFile}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = collectOutput(child);
  await waitUntilHealthy(child, { port, output });
  return { startMs: performance.now() - startedAt, kill: () => kill(child) };
}

function collectOutput(child: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => chunks.push(String(chunk)));
  }
  return () => chunks.join("").slice(-4000);
}

async function waitUntilHealthy(
  child: ChildProcess,
  { port, output }: { readonly port: number; readonly output: () => string },
): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended at its start:\n${output()}`);
    const response = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await kill(child);
  throw new Error(`The server did not answer in ${START_TIMEOUT_MS} ms:\n${output()}`);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
