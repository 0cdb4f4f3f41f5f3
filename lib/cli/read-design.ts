import { readFile } from "node:fs/promises";
import path from "node:path";
import { MAX_BUNDLE_BYTES } from "../bundle/max-bundle-bytes";
import { isZip, unzipBundle } from "../bundle/unzip-bundle";
import type { Imported } from "../import/import-definition";
import type { ImportError } from "../import/import-error";
import { importText } from "../import/import-text";
import { type StepId, stepId } from "../pipeline/ids";
import { JSON_LIMITS, tooLarge } from "../utils/json-limits";
import { err, ok, type Result } from "../utils/result";
import { type CliIo, STDIN } from "./io";

export interface ReadError {
  readonly code: ImportError["code"] | "unreadable-file" | "not-utf-8" | "not-a-bundle";
  readonly message: string;
  readonly at?: ImportError["at"];
}

/** A design from a file or from standard input: a definition, one of our documents or a bundle, told by its content. */
export async function readDesign(
  file: string,
  io: Pick<CliIo, "stdin">,
): Promise<Result<Imported, ReadError>> {
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return bytes;
  const text = isZip(bytes.value) ? unzipped(bytes.value) : decoded(bytes.value);
  if (!text.ok) return text;
  return importText(text.value, { newId: sequentialIds(), name: nameOf(file) });
}

async function readBytes(
  file: string,
  { stdin }: Pick<CliIo, "stdin">,
): Promise<Result<Uint8Array, ReadError>> {
  try {
    return ok(file === STDIN ? await readAll(stdin) : await readFile(file));
  } catch (cause) {
    return err({ code: "unreadable-file", message: reasonOf(cause) });
  }
}

/** All of it, up to a little more than its kind may have, which is refused then with words: a pipe may never end. */
async function readAll(stdin: CliIo["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > JSON_LIMITS.maxBytes && size > mostBytes(chunks)) break;
  }
  return Buffer.concat(chunks);
}

/** Only a zip begins as one, and its first bytes may come in several chunks. */
function mostBytes(chunks: readonly Uint8Array[]): number {
  return isZip(Buffer.concat(chunks.slice(0, 4))) ? MAX_BUNDLE_BYTES : JSON_LIMITS.maxBytes;
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EISDIR") return "This is a folder, not a file.";
  if (code === "EACCES") return "You may not read this file.";
  return cause instanceof Error ? cause.message : String(cause);
}

function unzipped(bytes: Uint8Array): Result<string, ReadError> {
  const opened = unzipBundle(bytes);
  return opened.ok ? ok(opened.value.text) : err({ code: "not-a-bundle", message: opened.error });
}

function decoded(bytes: Uint8Array): Result<string, ReadError> {
  if (bytes.length > JSON_LIMITS.maxBytes) return err(tooLarge(JSON_LIMITS.maxBytes));
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return ok(decoder.decode(bytes));
  } catch {
    return err({
      code: "not-utf-8",
      message: "This is not UTF-8 text. Save the file as UTF-8 and try again.",
    });
  }
}

/** The same file gives the same ids, so that output can be compared. */
function sequentialIds(): () => StepId {
  let count = 0;
  return () => {
    count += 1;
    return stepId(`s${count}`);
  };
}

function nameOf(file: string): string | undefined {
  return file === STDIN ? undefined : path.basename(file, ".json");
}
