import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** One process that reads all texts of a test as JSON lines, and says at its end what it found. */
export class BatchReader {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  #output = "";

  constructor(program: string, ...args: readonly string[]) {
    this.#process = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.#process.stdout.on("data", (chunk) => {
      this.#output += chunk;
    });
  }

  async send(line: object): Promise<void> {
    const { stdin } = this.#process;
    if (!stdin.write(`${JSON.stringify(line)}\n`)) await once(stdin, "drain");
  }

  async end(): Promise<string> {
    this.#process.stdin.end();
    await once(this.#process, "close");
    return this.#output;
  }
}
