import { rememberByText } from "../../utils/remember-by-text";
import { isNamedSecret } from "./named-secret";
import { MAY_HOLD_SECRET, SECRET_PATTERNS } from "./secret-patterns";

/** Something that should not stand in a definition. */
export interface FoundSecret {
  /** As part of a sentence: “looks like …”. */
  readonly what: string;
  /** Its beginning, never the whole. */
  readonly hint: string;
}

/** The first secret in a text, by its form or, when the text is the value of something named, by that name. */
export function findSecret(text: string, name?: string): FoundSecret | undefined {
  const known = knownSecret(text);
  if (known) return known;
  const value = text.replace(/^"(.*)"$/s, "$1"); // hyperparameters are texts in JSON
  if (name === undefined || !isNamedSecret(name, value)) return undefined;
  return { what: "a secret written out", hint: hintOf(value) };
}

export interface SecretInCode extends FoundSecret {
  /** From 1. */
  readonly line: number;
}

const ASSIGNED = /([A-Za-z_][\w-]*)["']?\]?\s*[:=]\s*["']([^"'\n]{6,200})["']/g;

/** The secrets in a file, at most one a line. */
export const findSecretsInCode = rememberByText((code): readonly SecretInCode[] =>
  code.split("\n").flatMap((text, index) => {
    const found = knownSecret(text) ?? assignedSecret(text);
    return found ? [{ ...found, line: index + 1 }] : [];
  }),
);

function knownSecret(text: string): FoundSecret | undefined {
  if (text.length < 8 || !MAY_HOLD_SECRET.test(text)) return undefined;
  for (const { what, pattern } of SECRET_PATTERNS) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined && !isExample(found)) return { what, hint: hintOf(found) };
  }
  return undefined;
}

function assignedSecret(line: string): FoundSecret | undefined {
  for (const [, name = "", value = ""] of line.matchAll(ASSIGNED)) {
    if (isNamedSecret(name, value)) return { what: "a secret written out", hint: hintOf(value) };
  }
  return undefined;
}

/** AWS's and others' documentation spells its keys so. */
export function isExample(text: string): boolean {
  return /example/i.test(text);
}

const SHOWN = 4; // enough to tell which, and what issuers print in the open

/** The beginning of a secret, where it is long enough for that. */
export function hintOf(secret: string): string {
  return secret.length >= 3 * SHOWN ? `${secret.slice(0, SHOWN)}…` : "…";
}
