import { err, ok, type Result } from "./result";

/** How much JSON the product takes in at any door. */
export interface JsonLimits {
  readonly maxBytes: number;
  /** Objects and lists inside each other. */
  readonly maxDepth: number;
}

export const JSON_LIMITS: JsonLimits = {
  maxBytes: 2 * 1024 * 1024,
  maxDepth: 200, // a published definition is 96 deep
};

export interface JsonLimitError {
  readonly code: "too-large" | "too-deep" | "forbidden-member" | "not-json-value";
  readonly message: string;
}

/** Member names that JavaScript objects give a meaning of their own. */
const FORBIDDEN_MEMBERS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Refuses what could exhaust or mislead the program, before anything recursive sees it.
 *
 * @param input - text is taken for unparsed JSON: size and depth. Anything else is walked as a parsed value: that it is
 *   JSON at all, depth, member names, and size as compact text. Neither needs stack space.
 */
export function checkJsonLimits(
  input: unknown,
  limits: JsonLimits = JSON_LIMITS,
): Result<undefined, JsonLimitError> {
  const fault = typeof input === "string" ? textFault(input, limits) : valueFault(input, limits);
  return fault ? err(fault) : ok(undefined);
}

function textFault(text: string, { maxBytes, maxDepth }: JsonLimits): JsonLimitError | undefined {
  if (byteLength(text) > maxBytes) return tooLarge(maxBytes);
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > maxDepth) return tooDeep(maxDepth);
  }
  return undefined;
}

function valueFault(root: unknown, { maxBytes, maxDepth }: JsonLimits): JsonLimitError | undefined {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: root, depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (!isContainer(value)) {
      if (!isScalar(value)) return notJson();
      continue;
    }
    if (depth >= maxDepth) return tooDeep(maxDepth);
    const members = Object.keys(value);
    const forbidden = members.find((member) => FORBIDDEN_MEMBERS.has(member));
    if (forbidden !== undefined) return forbiddenMember(forbidden);
    for (const item of Object.values(value)) waiting.push({ value: item, depth: depth + 1 });
  }
  return byteLength(JSON.stringify(root)) > maxBytes ? tooLarge(maxBytes) : undefined;
}

function isContainer(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isScalar(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** What is said of an input beyond the limit. */
export function tooLarge(maxBytes: number): JsonLimitError & { readonly code: "too-large" } {
  const mebibytes = maxBytes / 1024 / 1024;
  return {
    code: "too-large",
    message: `This is larger than ${mebibytes} MiB, the most a design may take. Check that it is the right file.`,
  };
}

function tooDeep(maxDepth: number): JsonLimitError {
  return {
    code: "too-deep",
    message: `Objects and lists are nested more than ${maxDepth} levels deep. Flatten the nested conditions first.`,
  };
}

function forbiddenMember(member: string): JsonLimitError {
  return {
    code: "forbidden-member",
    message: `A member is called “${member}”, which cannot be stored safely. Rename or remove it.`,
  };
}

function notJson(): JsonLimitError {
  return { code: "not-json-value", message: "Something in here is not a JSON value." };
}
