import type { SvgElement, SvgNode } from "./svg-element";

/** The tree as text, an element to a line; an element with text inside stays on one line, for white space counts there. */
export function printSvg(root: SvgElement): string {
  const lines: string[] = [];
  printElement(root, 0, lines);
  return `${lines.join("\n")}\n`;
}

function printElement(
  { name, attributes, children }: SvgElement,
  depth: number,
  lines: string[],
): void {
  const indent = "  ".repeat(depth);
  const open = `${indent}<${name}${printAttributes(attributes)}`;
  if (children.length === 0) {
    lines.push(`${open}/>`);
  } else if (children.some((child) => typeof child === "string")) {
    lines.push(`${open}>${children.map(printInline).join("")}</${name}>`);
  } else {
    lines.push(`${open}>`);
    for (const child of children)
      if (typeof child !== "string") printElement(child, depth + 1, lines);
    lines.push(`${indent}</${name}>`);
  }
}

function printInline(node: SvgNode): string {
  if (typeof node === "string") return escapeXml(node);
  const inside = node.children.map(printInline).join("");
  return `<${node.name}${printAttributes(node.attributes)}>${inside}</${node.name}>`;
}

function printAttributes(attributes: SvgElement["attributes"]): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeXml(printValue(value))}"`;
  }
  return text;
}

/** Two decimals are finer than any screen. */
export function printValue(value: string | number): string {
  return typeof value === "string" ? value : String(Math.round(value * 100) / 100 + 0); // + 0 takes the sign off -0
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The one door through which text enters a drawing; what XML cannot hold becomes a replacement character. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
