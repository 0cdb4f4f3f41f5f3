import { type ParseError, parse } from "jsonc-parser";
import { checkJsonLimits, JSON_LIMITS, type JsonLimits } from "../../utils/json-limits";
import { Problem } from "./problem";

/** A design with what stands around it in a request. */
export const BODY_LIMITS: JsonLimits = {
  maxBytes: JSON_LIMITS.maxBytes + 64 * 1024,
  maxDepth: JSON_LIMITS.maxDepth + 1,
};

/**
 * The request's body as a JSON value that is safe to look at.
 *
 * @throws Problem when it is too large, is not JSON, or goes beyond the limits of any JSON we take.
 */
export async function readJson(request: Request): Promise<unknown> {
  // Also keeps out what a form on another site can send without being asked first.
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new Problem("unsupported-media-type", "Send the body as application/json.");
  }
  const value = parseJson(decode(await readBytes(request)));
  const limits = checkJsonLimits(value, BODY_LIMITS);
  if (!limits.ok) {
    const errors = [{ path: "", message: limits.error.message }];
    throw new Problem("invalid-request", limits.error.message, { errors });
  }
  return value;
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > BODY_LIMITS.maxBytes) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(): Problem {
  const mebibytes = JSON_LIMITS.maxBytes / 1024 / 1024;
  return new Problem(
    "body-too-large",
    `A design may take ${mebibytes} MiB; this request is larger.`,
  );
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem("invalid-json", "The request is not UTF-8 text.");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("invalid-json", `The request is not JSON${placeOfFault(text)}.`);
  }
}

/** Where reading stops: `, at line 3, column 14`. Empty when that cannot be told. */
function placeOfFault(text: string): string {
  if (!checkJsonLimits(text, BODY_LIMITS).ok) return ""; // the tolerant parser calls itself per level
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return "";
  const lines = text.slice(0, first.offset).split("\n");
  return `, at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
