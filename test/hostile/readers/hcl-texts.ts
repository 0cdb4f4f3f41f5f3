/** What stands in a Terraform file, told by the rules of the language's specification alone. */
export interface HclTexts {
  /** Quoted texts and heredocs, unescaped, with marks where their holes are. */
  readonly texts: readonly string[];
  /** The expressions in those holes. */
  readonly holes: readonly string[];
  /** Everything outside of texts. */
  readonly outside: string;
}

/** Stands for a hole with an expression. */
export function holeMark(expression: string): string {
  return `\ue000${expression}\ue000`;
}

/**
 * Reads the texts of a Terraform file.
 *
 * @throws SyntaxError for an escape or an end that HCL does not know.
 * @see https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function hclTexts(source: string): HclTexts {
  const texts: string[] = [];
  const holes: string[] = [];
  let outside = "";
  let at = 0;
  while (at < source.length) {
    const heredoc = /^<<([A-Za-z_]+)\n/.exec(source.slice(at, at + 40));
    if (heredoc) {
      const start = at + heredoc[0].length;
      const end = new RegExp(`^[ \\t]*${heredoc[1]}$`, "m").exec(source.slice(start));
      if (!end) throw new SyntaxError("A heredoc without an end");
      texts.push(unescaped(source.slice(start, start + end.index), { quoted: false, holes }));
      at = start + end.index + end[0].length;
    } else if (source[at] === '"') {
      const end = endOfQuoted(source, at + 1);
      texts.push(unescaped(source.slice(at + 1, end), { quoted: true, holes }));
      at = end + 1;
    } else {
      const next = /["<]/.exec(source.slice(at + 1, at + 400))?.index ?? 399;
      outside += source.slice(at, at + next + 1);
      at += next + 1;
    }
  }
  return { texts, holes, outside };
}

function endOfQuoted(source: string, start: number): number {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '"') return at;
    if (source[at] === "\n") break;
    if (source[at] === "\\") at += 1;
  }
  throw new SyntaxError("A text without an end");
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  '"': '"',
  "\\": "\\",
};

const IN_HEREDOC = /\$\$\{|%%\{|\$\{([^}"]*)\}|[$%]\{/g;
const IN_QUOTED = new RegExp(`${IN_HEREDOC.source}|\\\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.?)`, "gs");

function unescaped(
  text: string,
  { quoted, holes }: { readonly quoted: boolean; readonly holes: string[] },
): string {
  return text.replaceAll(quoted ? IN_QUOTED : IN_HEREDOC, (found, hole, sequence) => {
    if (found.startsWith("\\")) return escaped(sequence);
    if (found === "$${" || found === "%%{") return found.slice(1);
    if (hole === undefined) throw new SyntaxError(`A hole that nothing closes: ${found}`);
    holes.push(hole);
    return holeMark(hole);
  });
}

function escaped(sequence: string): string {
  const known = ESCAPES[sequence];
  if (known !== undefined) return known;
  if (sequence.length < 5) throw new SyntaxError(`No escape of HCL: \\${sequence}`);
  const code = Number.parseInt(sequence.slice(1), 16);
  if (code >= 0xd800 && code <= 0xdfff) throw new SyntaxError("Half a surrogate pair");
  return String.fromCodePoint(code);
}
