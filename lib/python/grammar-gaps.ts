/**
 * Python 3 that the grammar of @lezer/python 1.1 refuses, rewritten character for character into something of the same
 * meaning to a parser that it takes. Offsets stay what they were; strings may change, which no caller looks at.
 */
export function fillGrammarGaps(text: string): string {
  let filled = text;
  for (const { pattern, replace } of GAPS) filled = filled.replace(pattern, replace);
  return withoutItemParentheses(filled);
}

interface Gap {
  readonly pattern: RegExp;
  /** Must keep the length. */
  readonly replace: (found: string, group: string) => string;
}

const GAPS: readonly Gap[] = [
  // `1.` without digits after the point
  { pattern: /(?<![\w.])(\d[\d_]*)\.(?![\w.])/g, replace: (_, digits) => `${digits}0` },
  // `yield` without a value
  { pattern: /\byield(?=[ \t]*(?:[\r\n#);\]},]|$))/g, replace: () => "value" },
  // `with … as (first, second)` and `as self.member`
  {
    pattern: /\bas[ \t]+(\([^()]*\)|[A-Za-z_]\w*(?:\.\w+)+)/g,
    replace: (found, target) => found.slice(0, -target.length) + "_".repeat(target.length),
  },
  // `for first, *rest in …`
  { pattern: /(\bfor[ \t][^\n:]*?,[ \t]*)\*(?=\w)/g, replace: (_, start) => `${start} ` },
];

/** `with (a as b, c as d):` as `with  a as b, c as d :`. */
function withoutItemParentheses(text: string): string {
  let filled = text;
  for (const { index, 0: start } of text.matchAll(/\bwith[ \t]*\(/g)) {
    const open = index + start.length - 1;
    const close = closingParenthesis(text, open);
    if (close === undefined || !/^[ \t]*:/.test(text.slice(close + 1))) continue;
    const items = text.slice(open + 1, close);
    if (!/\bas\b/.test(items)) continue;
    const bare = items
      .replace(/,(\s*)$/, " $1")
      .replace(/#[^\r\n]*/g, blank)
      .replace(/[\r\n]/g, " ");
    filled = `${filled.slice(0, open)} ${bare} ${filled.slice(close + 1)}`;
  }
  return filled;
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

function closingParenthesis(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
