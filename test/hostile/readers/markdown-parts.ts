import { lexer, type Token } from "marked";

/** What a Markdown file shows, told by a parser of GitHub's dialect. */
export interface MarkdownParts {
  /** Texts of the headings, with their levels: `# Attrition`. */
  readonly headings: readonly string[];
  /** Texts in cells, by table and row, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly paragraphs: readonly string[];
  /** Of all lists, and what stands in bold in them. */
  readonly items: readonly string[];
  readonly bold: readonly string[];
  readonly blocks: readonly { readonly language: string; readonly text: string }[];
  /** Targets of links and pictures; left out are those that say themselves where they lead. */
  readonly targets: readonly string[];
  /** Kinds of everything else. */
  readonly others: readonly string[];
}

const OURS = new Set(["space", "text", "escape", "codespan", "em", "strong", "list_item", "br"]);

export function markdownParts(text: string): MarkdownParts {
  const parts = {
    headings: [] as string[],
    tables: [] as string[][][],
    paragraphs: [] as string[],
    items: [] as string[],
    bold: [] as string[],
    blocks: [] as { language: string; text: string }[],
    targets: [] as string[],
    others: [] as string[],
  };
  const visit = (token: Token): void => {
    if (token.type === "heading")
      parts.headings.push(`${"#".repeat(token.depth)} ${shown(token.tokens ?? [])}`);
    else if (token.type === "paragraph") parts.paragraphs.push(shown(token.tokens ?? []));
    else if (token.type === "code")
      parts.blocks.push({ language: token.lang ?? "", text: token.text });
    else if (token.type === "strong") parts.bold.push(shown(token.tokens ?? []));
    else if (token.type === "list_item") parts.items.push(shown(token.tokens ?? []));
    else if (token.type === "link" || token.type === "image") {
      if (token.type === "image" || !isPlainAddress(token.text, token.href))
        parts.targets.push(token.href);
    } else if (token.type === "table") {
      const cells = [token.header, ...token.rows];
      parts.tables.push(
        cells.map((row: { tokens: Token[] }[]) => row.map((cell) => shown(cell.tokens))),
      );
      for (const cell of cells.flat()) for (const inner of cell.tokens) visit(inner);
    } else if (token.type !== "list" && !OURS.has(token.type))
      parts.others.push(`${token.type}: ${token.raw}`);
    for (const child of childrenOf(token)) visit(child);
  };
  for (const token of lexer(text)) visit(token);
  return parts;
}

function isPlainAddress(label: string, href: string): boolean {
  const text = unescaped(label);
  return /^https?:\/\//.test(text) && [text, encodeURI(text)].includes(unescaped(href));
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === "list") return token.items;
  return "tokens" in token && Array.isArray(token.tokens) ? token.tokens : [];
}

/** The text that a reader sees. */
function shown(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const children = childrenOf(token);
      return children.length > 0
        ? shown(children)
        : unescaped("text" in token ? String(token.text) : "");
    })
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The parser hands texts over as HTML. */
function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
