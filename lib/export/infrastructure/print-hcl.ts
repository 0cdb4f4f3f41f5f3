import { assertNever } from "../../utils/assert-never";
import type { HclAttribute, HclBody, HclPart, HclValue } from "./hcl";

const INDENT = "  ";

/** The text of a body as `terraform fmt` leaves it: equals signs of neighbouring lines stand below each other. */
export function printHcl(body: HclBody): string {
  return `${printBody(body, "").join("\n")}\n`;
}

function printBody(body: HclBody, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const [index, entry] of body.entries()) {
    if (entry.kind === "block") {
      const labels = entry.labels.map((label) => ` ${quote(label)}`).join("");
      if (index > 0) lines.push("");
      const head = `${indent}${entry.type}${labels}`;
      if (entry.body.length === 0) lines.push(`${head} {}`);
      else lines.push(`${head} {`, ...printBody(entry.body, indent + INDENT), `${indent}}`);
      continue;
    }
    const before = body[index - 1];
    if (before?.kind === "block") lines.push("");
    const name = entry.name.padEnd(widthOfRun(body, index));
    lines.push(`${indent}${name} = ${printValue(entry.value, indent)}`);
  }
  return lines;
}

/** The longest name among the one-line attributes around `index`; one of several lines stands for itself. */
function widthOfRun(body: HclBody, index: number): number {
  const own = lengthOfShort(body[index]);
  if (own === undefined) return 0;
  let widest = own;
  for (const direction of [-1, 1]) {
    for (let at = index + direction; ; at += direction) {
      const length = lengthOfShort(body[at]);
      if (length === undefined) break;
      widest = Math.max(widest, length);
    }
  }
  return widest;
}

function lengthOfShort(entry: HclBody[number] | undefined): number | undefined {
  if (entry?.kind !== "attribute") return undefined;
  return isHeredoc(entry.value) || !printValue(entry.value, "").includes("\n")
    ? entry.name.length
    : undefined;
}

/** One begins a text on the lines below it, and counts as one line. */
function isHeredoc(value: HclValue): boolean {
  return typeof value === "object" && !isList(value) && value.kind === "heredoc";
}

function printValue(value: HclValue, indent: string): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isList(value)) return printList(value, indent);
  switch (value.kind) {
    case "reference":
      return value.text;
    case "template":
      return `"${value.parts.map((part) => printPart(part, escapeQuoted)).join("")}"`;
    case "heredoc":
      return `<<EOT\n${value.parts.map((part) => printPart(part, escapeHoles)).join("")}EOT`;
    case "call":
      return `${value.name}(${printValue(value.argument, indent)})`;
    case "object":
      return printObject(value.members, indent);
    default:
      return assertNever(value);
  }
}

function isList(value: HclValue): value is readonly HclValue[] {
  return Array.isArray(value);
}

function printList(items: readonly HclValue[], indent: string): string {
  if (items.length === 0) return "[]";
  const inner = indent + INDENT;
  const printed = items.map((item) => printValue(item, inner));
  const oneLine = `[${printed.join(", ")}]`;
  if (oneLine.length <= 60 && !oneLine.includes("\n")) return oneLine;
  return `[\n${printed.map((item) => `${inner}${item},`).join("\n")}\n${indent}]`;
}

function printObject(members: readonly (readonly [string, HclValue])[], indent: string): string {
  if (members.length === 0) return "{}";
  const body = members.map(
    ([name, value]): HclAttribute => ({ kind: "attribute", name: key(name), value }),
  );
  return `{\n${printBody(body, indent + INDENT).join("\n")}\n${indent}}`;
}

/** Words that begin something else where a name could stand. */
const KEYWORDS: ReadonlySet<string> = new Set(["for", "if", "in", "null", "true", "false"]);

function key(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : quote(name);
}

function quote(text: string): string {
  return `"${escapeQuoted(text)}"`;
}

function printPart(part: HclPart, escaped: (text: string) => string): string {
  return typeof part === "string" ? escaped(part) : `\${${part.expression}}`;
}

/** What would begin an expression in the author's own text is written twice. */
function escapeHoles(text: string): string {
  return text.replaceAll(/[$%](?=\{)/g, (mark) => mark + mark);
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Escapes what an editor does not show, too. Half a surrogate pair, which HCL cannot say, becomes a replacement character. */
function escapeQuoted(text: string): string {
  return escapeHoles(
    text.toWellFormed().replaceAll(/["\\\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      const hex = code.toString(16);
      const escaped = code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
      return SHORT_ESCAPES[character] ?? escaped;
    }),
  );
}
