/** Where a command reads from and writes to; `process` is one. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: ByteSink;
  readonly stderr: TextSink;
}

export interface TextSink {
  write(text: string): unknown;
}

export interface ByteSink {
  write(content: string | Uint8Array): unknown;
}

/**
 * As validators, compilers and `diff` answer: fine, the design has errors (or doubts) or is another one or its run
 * would fail, the command could not do its work.
 */
export const EXIT = { ok: 0, errors: 1, differs: 1, runFails: 1, failed: 2 } as const;

/** What stands for standard input in place of a file name. */
export const STDIN = "-";

export function displayName(file: string): string {
  return file === STDIN ? "standard input" : file;
}
