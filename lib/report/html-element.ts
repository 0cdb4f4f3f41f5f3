import { escapeXml } from "../render/print-svg";

/** A node of an HTML tree; printing alone knows the syntax. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

export function html(
  name: string,
  attributes: HtmlElement["attributes"] = {},
  children: readonly HtmlNode[] = [],
): HtmlElement {
  return { name, attributes, children };
}

const VOID: ReadonlySet<string> = new Set(["img", "link", "meta", "source"]);

/** The tree as text; every text and attribute in it is escaped, but for the style sheet, which is ours. */
export function printHtml(node: HtmlNode): string {
  if (typeof node === "string") return escapeXml(node);
  const { name, attributes, children } = node;
  const set = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `<${name}${set.join("")}>`;
  if (VOID.has(name)) return open;
  const inside = name === "style" ? children.join("") : children.map(printHtml).join("");
  return `${open}${inside}</${name}>`;
}
