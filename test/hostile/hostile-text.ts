import type { Dice } from "../random-designs/dice";

const DOLLAR = "$"; // apart from its brace, or it would be ours

/** What has ended strings, comments, lines or files before. */
const MARKS = [
  '"',
  "'",
  '"""',
  "'''",
  "\\",
  '\\"',
  "\\N{BULLET}",
  "\n",
  "\r",
  "\r\n",
  "\u0000",
  "\u0008",
  "\u001b[31m",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\ud800",
  "\udfff",
  "{x}",
  "%s",
  "#",
  "# fmt: off",
  "# -*- coding: utf-7 -*-",
  "import os",
  "__import__('os')",
  ")",
  "]}",
  ");abort()#",
  ";",
  ",",
  "lambda: 0",
  "class",
  "None",
  "ﬁnal",
  "ｒｏｌｅ",
  "е",
  "日本語",
  "🎉",
  "é",
  "e\u0301",
  " ",
  "\t",
  "*/",
  "<!--",
  "$",
  `${DOLLAR}{x}`,
  `${DOLLAR}${DOLLAR}{x}`,
  `${DOLLAR}{!x}`,
  "${",
  "%{if true}",
  `${DOLLAR}{{ secrets.X }}`,
  "{{resolve:ssm:/x}}",
  "\nEOT\n",
  "$(touch pwned)",
  "`touch pwned`",
  "\n---\n- ",
  "|",
  "\n| a |\n| --- |\n",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "](javascript:alert(1))",
  "https://example.com/",
  "ftp://x_y_z.example/",
  "www.x_y.example",
  "&lt;",
  "]]>",
  "../../",
  "\u007f",
  "\u009f",
  "\ufffe",
  "\u{e0041}",
  "a".repeat(200),
];

/** Texts that a format has a meaning for when they stand alone. */
const WORDS = [
  ...["=", "<<", "yes", "on", "~", "null", "true", "1:30", "0x1f", "1e3", "2020-12-01", ".inf"],
  ...["-", "?", ":", "!", "&a", "*a", "[", "{", "@x", "%x", "# x", "|", ">", "---", "...", "for"],
  ...[
    "",
    " ",
    "\n",
    "CON",
    "aux.txt",
    ".",
    "..",
    "/",
    "-n",
    "1. x",
    "- x",
    "=====",
    "    x",
    "__x__",
  ],
];

/** A text that says something to some format by being just that; not unlike any other. */
export function hostileWord(dice: Dice): string {
  return dice.pick(WORDS);
}

/** Part of every hostile text, so that it can be told from ours in the code. */
export const MARK = "☠";

/** Step names have no dots, and a reference splits at them. */
const DOTLESS_MARKS = MARKS.filter((mark) => !mark.includes("."));

/** A text that no two calls give twice, and that may name a step. */
export function hostileName(dice: Dice, serial: number): string {
  return hostile(DOTLESS_MARKS, dice, serial);
}

/** As `hostileName`, for what is no name. */
export function hostileText(dice: Dice, serial: number): string {
  return hostile(MARKS, dice, serial);
}

function hostile(marks: readonly string[], dice: Dice, serial: number): string {
  const parts = Array.from({ length: 1 + dice.below(4) }, () => dice.pick(marks));
  return `${parts.join("")}${MARK}${serial}${dice.pick(marks)}`;
}
